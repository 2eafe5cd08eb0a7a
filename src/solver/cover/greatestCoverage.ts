import { greatestDivisor } from '../greatestDivisor.ts';
import { invert, listAt, type Lists } from '../lists.ts';
import {
  draftModel,
  minus,
  type MixedIntegerModel,
  type MixedIntegerSolver,
  type ObjectiveOutcome,
  plus,
  type Term,
} from '../mixedInteger.ts';

/**
 * Rows that weigh something, and items of a size that cover some of them: which items within a budget cover the most
 * weight? A budgeted maximum coverage problem, which no greedy choice solves. Everything is whole and not negative.
 */
export interface CoverageProblem {
  /** By row. */
  readonly weights: readonly number[];
  /** By item: the rows that it covers, none twice. */
  readonly covers: Lists;
  /** By item. */
  readonly sizes: readonly number[];
  /** The most that the sizes may come to. */
  readonly budget: number;
  /** Of each pair of items at most one is taken. */
  readonly rivals: readonly (readonly [number, number])[];
}

export interface GreatestCoverage {
  /** Ascending. */
  readonly items: readonly number[];
  /** In the order in which they matter; weight and rows are as great as can be, size and items as small. */
  readonly weight: ObjectiveOutcome;
  readonly rows: ObjectiveOutcome;
  readonly size: ObjectiveOutcome;
  readonly count: ObjectiveOutcome;
}

/** Rows that the very same items cover are one. */
interface Bundle {
  readonly items: readonly number[];
  weight: number;
  rows: number;
}

/** Up to this sum the solver's floating point cannot be wrong by a whole unit. */
const EXACT_SUM = 100_000_000;

/** The most weight, then the most rows, then the least size, then the fewest items. */
export function greatestCoverage(
  problem: CoverageProblem,
  solver: MixedIntegerSolver,
  limitMs: number,
): GreatestCoverage {
  const { covers, sizes, budget, weights } = problem;
  const eligible = sizes.map((size, item) => size <= budget && listAt(covers, item).length > 0);
  const bundles = bundleRows(problem, eligible);
  const total = bundles.reduce((sum, { weight }) => sum + weight, 0);
  const unit = unitOf(bundles, total);
  const { model, columns } = draft(problem, eligible, bundles, unit);
  const found = solver.solve(model, limitMs);
  const solved = found.status === 'OPTIMAL' || found.status === 'FEASIBLE' ? found : null;
  const items = [...columns.keys()].filter((item) => solved?.values[columns.get(item) ?? 0] === 1);
  const covered = new Set(items.flatMap((item) => [...listAt(covers, item)]));
  const weight = [...covered].reduce((sum, row) => sum + (weights[row] ?? 0), 0);
  const rowCount = bundles.reduce((sum, { rows }) => sum + rows, 0);
  const most = solved?.objectives[0]?.bound ?? -Infinity;
  const bound = Math.min(total, Math.abs(most) * unit);
  const isMost = weight === bound;
  const later = (order: number, value: number, unproven: number): ObjectiveOutcome => {
    const told = solved?.objectives[order];
    const proven = isMost && (told?.proven ?? false);
    return { value, bound: proven ? value : unproven, proven };
  };
  return {
    items,
    weight: { value: weight, bound, proven: isMost },
    rows: later(1, covered.size, rowCount),
    size: later(
      2,
      items.reduce((sum, item) => sum + (sizes[item] ?? 0), 0),
      0,
    ),
    count: later(3, items.length, 0),
  };
}

function bundleRows(
  { weights, covers }: CoverageProblem,
  eligible: readonly boolean[],
): readonly Bundle[] {
  const coveredBy = invert(covers, weights.length);
  const bundles = new Map<string, Bundle>();
  weights.forEach((weight, row) => {
    const items = [...listAt(coveredBy, row)].filter((item) => eligible[item]);
    if (items.length === 0) return;
    const key = items.join();
    const known = bundles.get(key);
    if (known) {
      known.weight += weight;
      known.rows += 1;
    } else {
      bundles.set(key, { items, weight, rows: 1 });
    }
  });
  return [...bundles.values()];
}

/**
 * What weights are counted in. Where their sum is too great to be exact they are counted in larger units, each rounded
 * up: the most that can be covered so is a bound on the truth, and all that is claimed.
 */
function unitOf(bundles: readonly Bundle[], total: number): number {
  const divisor = bundles.reduce((common, { weight }) => greatestDivisor(common, weight), 0);
  return Math.max(1, divisor, Math.ceil(total / EXACT_SUM));
}

function draft(
  { sizes, budget, rivals }: CoverageProblem,
  eligible: readonly boolean[],
  bundles: readonly Bundle[],
  unit: number,
): { readonly model: MixedIntegerModel; readonly columns: ReadonlyMap<number, number> } {
  const model = draftModel();
  const columns = new Map<number, number>();
  eligible.forEach((isEligible, item) => {
    if (isEligible) columns.set(item, model.binary());
  });
  const terms = (weigh: (item: number) => number): readonly Term[] =>
    [...columns].map(([item, column]) => plus(column, weigh(item)));
  const sizeUnit = [...columns.keys()].reduce(
    (common, item) => greatestDivisor(common, sizes[item] ?? 0),
    0,
  );
  const size = terms((item) => (sizes[item] ?? 0) / Math.max(1, sizeUnit));
  model.atMost(Math.floor(budget / Math.max(1, sizeUnit)), size);
  for (const [left, right] of rivals) {
    const pair = [columns.get(left), columns.get(right)].flatMap((column) => column ?? []);
    if (pair.length === 2)
      model.atMost(
        1,
        pair.map((column) => plus(column)),
      );
  }
  const weight: Term[] = [];
  const rows: Term[] = [];
  for (const bundle of bundles) {
    // Where one item alone covers it, the item's own column says whether it is covered.
    const [only] = bundle.items;
    const column = bundle.items.length === 1 ? columns.get(only ?? 0) : model.unit();
    if (column === undefined) continue;
    if (bundle.items.length > 1) {
      const takers = bundle.items.flatMap((item) => plus(columns.get(item) ?? 0));
      model.atLeast(0, [...takers, minus(column)]);
    }
    weight.push(minus(column, Math.ceil(bundle.weight / unit)));
    rows.push(minus(column, bundle.rows));
  }
  const objectives = [weight, rows, size, terms(() => 1)];
  return { model: model.finish(objectives), columns };
}
