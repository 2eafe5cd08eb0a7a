/** A mixed-integer linear model as plain data, and what a solver for it promises. */

export interface Term {
  readonly column: number;
  readonly factor: number;
}

export interface Column {
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}

export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly Term[];
}

export interface MixedIntegerModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Minimised one after the other; whole factors over columns whose values are whole in every solution. */
  readonly objectives: readonly (readonly Term[])[];
}

export interface ObjectiveOutcome {
  readonly value: number;
  /** No solution is below this, given the earlier objectives' values. */
  readonly bound: number;
  readonly proven: boolean;
}

export function areProven(outcomes: readonly Pick<ObjectiveOutcome, 'proven'>[]): boolean {
  return outcomes.every(({ proven }) => proven);
}

export type MixedIntegerResult =
  | {
      readonly status: 'OPTIMAL' | 'FEASIBLE';
      readonly values: readonly number[];
      readonly objectives: readonly ObjectiveOutcome[];
    }
  | { readonly status: 'INFEASIBLE' }
  /** Time ran out before any solution was found. */
  | { readonly status: 'UNKNOWN'; readonly bound: number };

/** A model whose columns need not be whole. */
export type Relaxed =
  | {
      readonly status: 'OPTIMAL';
      readonly bound: number;
      /** By column: how much a solution costs more that moves the column by one against its sign. */
      readonly reduced: Float64Array;
      readonly values: Float64Array;
      /** By row: how much the objective rises where the row's sum must rise by one. */
      readonly duals: Float64Array;
    }
  | { readonly status: 'INFEASIBLE' | 'UNKNOWN' };

export interface MixedIntegerSolver {
  /**
   * `breaks` says which further rows a solution breaks; none: it stands. The rows are added as they turn up, and must
   * not rule out every solution that stood. `start` is a solution to begin from; a solver may pass it over.
   */
  solve(
    model: MixedIntegerModel,
    limitMs: number,
    breaks?: (values: readonly number[]) => readonly Row[],
    start?: readonly number[],
  ): MixedIntegerResult;
  /**
   * The first objective, with columns between their bounds that need not be whole. A solver that cannot do this is asked
   * to solve at once.
   */
  readonly relax?: (model: MixedIntegerModel, limitMs: number) => Relaxed;
}

/** Collects columns and rows; the model is a plain value once it is finished. */
export interface ModelDraft {
  binary(): number;
  /** A column between 0 and 1 that the rows themselves force to a whole value wherever it matters. */
  unit(): number;
  atMost(upper: number, terms: readonly Term[]): void;
  atLeast(lower: number, terms: readonly Term[]): void;
  finish(objectives: readonly (readonly Term[])[]): MixedIntegerModel;
}

export function draftModel(): ModelDraft {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const add = (integer: boolean) => columns.push({ lower: 0, upper: 1, integer }) - 1;
  return {
    binary: () => add(true),
    unit: () => add(false),
    atMost: (upper, terms) => void rows.push(rowAtMost(upper, terms)),
    atLeast: (lower, terms) => void rows.push({ lower, upper: Infinity, terms: merge(terms) }),
    finish: (objectives) => ({ columns, rows, objectives: objectives.map(merge) }),
  };
}

export function rowAtMost(upper: number, terms: readonly Term[]): Row {
  return { lower: -Infinity, upper, terms: merge(terms) };
}

/** One term a column: solvers refuse a row that names a column twice. */
function merge(terms: readonly Term[]): readonly Term[] {
  const factors = new Map<number, number>();
  for (const { column, factor } of terms) {
    factors.set(column, (factors.get(column) ?? 0) + factor);
  }
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(([column, factor]) => ({ column, factor }));
}

export function plus(column: number, factor = 1): Term {
  return { column, factor };
}

export function minus(column: number, factor = 1): Term {
  return { column, factor: -factor };
}

export function times(term: Term, factor: number): Term {
  return { column: term.column, factor: term.factor * factor };
}

export function negative(term: Term): Term {
  return times(term, -1);
}
