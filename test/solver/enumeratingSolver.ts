import type {
  MixedIntegerModel,
  MixedIntegerResult,
  MixedIntegerSolver,
  Row,
} from '../../src/solver/mixedInteger.ts';
import { compareCosts } from '../../src/solver/acquisition.ts';

/**
 * Tries every assignment of 0 and 1, leaving out those that no completion can save: slow on anything but small models,
 * without arithmetic that rounds, and written without a look at the solver that the service uses.
 */
export const enumeratingSolver: MixedIntegerSolver = {
  solve: (model, _limitMs, breaks = () => []) => {
    const search = openSearch(model, breaks);
    descend(search, 0);
    const { best } = search;
    if (best === null) return { status: 'INFEASIBLE' };
    return optimal(best, model);
  },
};

interface Search {
  readonly model: MixedIntegerModel;
  readonly breaks: (values: readonly number[]) => readonly Row[];
  /** By column: the rows that name it. */
  readonly rows: readonly (readonly OpenRow[])[];
  readonly all: OpenRow[];
  readonly values: number[];
  best: { readonly values: readonly number[]; readonly costs: readonly number[] } | null;
}

interface OpenRow extends Row {
  readonly factors: ReadonlyMap<number, number>;
}

function openSearch(model: MixedIntegerModel, breaks: Search['breaks']): Search {
  const all = model.rows.map(openRow);
  const rows = model.columns.map((_column, index) =>
    all.filter(({ factors }) => factors.has(index)),
  );
  return { model, breaks, rows, all, values: [], best: null };
}

function openRow(row: Row): OpenRow {
  return { ...row, factors: new Map(row.terms.map(({ column, factor }) => [column, factor])) };
}

function descend(search: Search, column: number): void {
  const { model, values, rows, best } = search;
  if (best && compareCosts(leastCosts(search), best.costs) >= 0) return;
  if (column === model.columns.length) {
    finish(search);
    return;
  }
  for (const value of [0, 1]) {
    values.push(value);
    if ((rows[column] ?? []).every((row) => canHold(row, values))) descend(search, column + 1);
    values.pop();
  }
}

function finish(search: Search): void {
  const { values, all } = search;
  if (!all.every((row) => canHold(row, values))) return;
  const broken = search.breaks([...values]);
  all.push(...broken.map(openRow));
  if (broken.length === 0) search.best = { values: [...values], costs: leastCosts(search) };
}

/** Whether the columns that are still open could make the row hold. */
function canHold({ terms, lower, upper }: Row, values: readonly number[]): boolean {
  let [least, most] = [0, 0];
  for (const { column, factor } of terms) {
    const value = values[column];
    least += value === undefined ? Math.min(0, factor) : factor * value;
    most += value === undefined ? Math.max(0, factor) : factor * value;
  }
  return least <= upper && most >= lower;
}

function leastCosts({ model, values }: Search): readonly number[] {
  return model.objectives.map((terms) =>
    terms.reduce((sum, { column, factor }) => {
      const value = values[column];
      return sum + (value === undefined ? Math.min(0, factor) : factor * value);
    }, 0),
  );
}

function optimal(
  { values, costs }: NonNullable<Search['best']>,
  { objectives }: MixedIntegerModel,
): MixedIntegerResult {
  const outcomes = objectives.map((_terms, order) => {
    const value = costs[order] ?? 0;
    return { value, bound: value, proven: true };
  });
  return { status: 'OPTIMAL', values, objectives: outcomes };
}
