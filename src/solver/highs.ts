import { createRequire } from 'node:module';
import type { Highs, Model } from 'highs';
import {
  areProven,
  type MixedIntegerModel,
  type MixedIntegerResult,
  type MixedIntegerSolver,
  type ObjectiveOutcome,
  type Relaxed,
  type Row,
  type Term,
} from './mixedInteger.ts';

/** The package's types describe its CommonJS build, so that is the one that is loaded. */
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;

/** HiGHS behind our own interface. The only file of the solver that knows of a package, of wasm and of the clock. */
export async function openHighs(): Promise<MixedIntegerSolver> {
  const highs = await loadHighs();
  return {
    solve: (model, limitMs, breaks = () => [], start) =>
      solveInTurn(highs, model, {
        until: performance.now() + limitMs,
        breaks,
        start: start ?? null,
      }),
    relax: (model, limitMs) => relaxFirst(highs, model, limitMs),
  };
}

const STATUS_OPTIMAL = 7;
const STATUS_INFEASIBLE = 8;
const STATUS_UNBOUNDED_OR_INFEASIBLE = 9;
const PRIMAL_FEASIBLE = 2;
/** Objectives have whole values, so a gap below one is none; the rest is for the solver's rounding. */
const WHOLE_GAP = 0.9;
const ROUNDING = 1e-6;
/** How far from whole a column may be: the least first, as costs of a column go into hundred thousands. */
const TOLERANCES = [1e-9, 1e-8, 1e-7];

/** Without a column there is nothing to choose: every row's sum is 0. HiGHS refuses to judge this. */
function solveEmpty({ rows, objectives }: MixedIntegerModel): MixedIntegerResult {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  if (!holds) return { status: 'INFEASIBLE' };
  const nothing = { value: 0, bound: 0, proven: true };
  return { status: 'OPTIMAL', values: [], objectives: objectives.map(() => nothing) };
}

type Breaks = NonNullable<Parameters<MixedIntegerSolver['solve']>[2]>;

/** Minimises the objectives one after the other, each held at its value while the next is minimised. */
function solveInTurn(highs: Highs, problem: MixedIntegerModel, asked: Asked): MixedIntegerResult {
  if (problem.columns.length === 0) return solveEmpty(problem);
  const model = highs.createModel(toModelData(highs, problem));
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: WHOLE_GAP,
      // Half the time of a small model, and the other heuristics find as good a start.
      mip_heuristic_run_feasibility_jump: false,
    });
    return minimiseInTurn(model, problem, asked);
  } finally {
    model.dispose();
  }
}

/** The first objective over columns that need not be whole: a lower bound, and what each column adds to it. */
function relaxFirst(highs: Highs, problem: MixedIntegerModel, limitMs: number): Relaxed {
  const { length } = problem.columns;
  if (length === 0) return { status: 'UNKNOWN' };
  const model = highs.createModel(toModelData(highs, problem));
  try {
    model.options.set({ output_flag: false, solve_relaxation: true, time_limit: limitMs / 1000 });
    const [objective = []] = problem.objectives;
    const all = { kind: 'range', from: 0, to: length - 1 } as const;
    model.changeColsCost(all, denseCosts(length, objective));
    model.run();
    const status = model.getModelStatus();
    if (status === STATUS_INFEASIBLE) return { status: 'INFEASIBLE' };
    if (status !== STATUS_OPTIMAL) return { status: 'UNKNOWN' };
    const { colDual, colValue, rowDual } = model.getSolution();
    const bound = Number(model.info.get('objective_function_value'));
    return {
      status: 'OPTIMAL',
      bound,
      reduced: Float64Array.from(colDual),
      values: colValue,
      duals: rowDual,
    };
  } finally {
    model.dispose();
  }
}

function minimiseInTurn(
  model: Model,
  problem: MixedIntegerModel,
  asked: Asked,
): MixedIntegerResult {
  const outcomes: ObjectiveOutcome[] = [];
  let values: readonly number[] | null = null;
  for (const objective of problem.objectives.length > 0 ? problem.objectives : [[]]) {
    const held = values && evaluate(objective, values);
    if (held !== null && held === leastOf(objective)) {
      outcomes.push({ value: held, bound: held, proven: true });
      addCeiling(model, objective, held);
      continue;
    }
    const run = minimiseOne(model, problem, objective, { ...asked, start: values ?? asked.start });
    if (run === null) break;
    if (run.values === null) {
      if (values !== null) break;
      return run.infeasible ? { status: 'INFEASIBLE' } : { status: 'UNKNOWN', bound: run.bound };
    }
    values = run.values;
    const value = evaluate(objective, values);
    const bound = Math.max(Math.ceil(run.bound), leastOf(objective));
    outcomes.push({ value, bound: run.proven ? value : bound, proven: run.proven });
    if (!run.proven) break;
    addCeiling(model, objective, value);
  }
  if (values === null) return { status: 'UNKNOWN', bound: -Infinity };
  const found = values;
  const objectives = problem.objectives.map(
    (objective, order) => outcomes[order] ?? unproven(evaluate(objective, found), objective),
  );
  return { status: areProven(objectives) ? 'OPTIMAL' : 'FEASIBLE', values, objectives };
}

interface Asked {
  readonly until: number;
  readonly breaks: Breaks;
  readonly start: readonly number[] | null;
}

/** Until a solution stands, or there is none. Null: the time ran out before. */
function minimiseOne(
  model: Model,
  problem: MixedIntegerModel,
  objective: readonly Term[],
  { until, breaks, start }: Asked,
): Run | null {
  for (;;) {
    const remainingMs = until - performance.now();
    if (remainingMs <= 0) return null;
    const run = minimise(model, problem, objective, remainingMs, start);
    if (run.values === null) return run;
    const rows = breaks(run.values);
    if (rows.length === 0) return run;
    for (const row of rows) addRow(model, row.lower, row.upper, row.terms);
  }
}

interface Run {
  readonly values: readonly number[] | null;
  readonly bound: number;
  readonly proven: boolean;
  readonly infeasible: boolean;
}

function minimise(
  model: Model,
  problem: MixedIntegerModel,
  objective: readonly Term[],
  limitMs: number,
  start: readonly number[] | null,
): Run {
  const { length } = problem.columns;
  const all = { kind: 'range', from: 0, to: length - 1 } as const;
  if (length > 0) model.changeColsCost(all, denseCosts(length, objective));
  model.zeroAllClocks();
  model.options.set({ time_limit: limitMs / 1000 });
  if (start !== null) model.setSolution({ colValue: Float64Array.from(start) });
  runAnyway(model);
  const status = model.getModelStatus();
  const infeasible = status === STATUS_INFEASIBLE || status === STATUS_UNBOUNDED_OR_INFEASIBLE;
  const bound = Number(model.info.get('mip_dual_bound')) - ROUNDING;
  if (infeasible || Number(model.info.get('primal_solution_status')) !== PRIMAL_FEASIBLE) {
    return { values: null, bound, proven: infeasible, infeasible };
  }
  const { colValue } = model.getSolution();
  const values = problem.columns.map((column, index) =>
    column.integer ? Math.round(colValue[index] ?? 0) : (colValue[index] ?? 0),
  );
  return { values, bound, proven: status === STATUS_OPTIMAL, infeasible: false };
}

/** On a few models HiGHS fails with the least tolerance, and solves them with the next. */
function runAnyway(model: Model): void {
  for (const tolerance of TOLERANCES) {
    try {
      model.options.set({ mip_feasibility_tolerance: tolerance });
      model.run();
      return;
    } catch (error) {
      if (tolerance === TOLERANCES.at(-1)) throw error;
      model.clearSolver();
    }
  }
}

function addCeiling(model: Model, objective: readonly Term[], value: number): void {
  if (objective.length === 0) return;
  addRow(model, -Infinity, value + 0.5, objective);
}

function addRow(model: Model, lower: number, upper: number, terms: readonly Term[]): void {
  model.addRow(lower, upper, {
    indices: terms.map(({ column }) => column),
    values: terms.map(({ factor }) => factor),
  });
}

function evaluate(objective: readonly Term[], values: readonly number[]): number {
  const sum = objective.reduce(
    (total, { column, factor }) => total + factor * (values[column] ?? 0),
    0,
  );
  return Math.round(sum);
}

function unproven(value: number, objective: readonly Term[]): ObjectiveOutcome {
  const least = leastOf(objective);
  return { value, bound: Math.min(value, least), proven: value === least };
}

/** Columns lie between 0 and 1, so no solution is below this. */
function leastOf(objective: readonly Term[]): number {
  return objective.reduce((sum, { factor }) => sum + Math.min(0, factor), 0);
}

function denseCosts(count: number, objective: readonly Term[]): Float64Array {
  const costs = new Float64Array(count);
  for (const { column, factor } of objective) costs[column] = factor;
  return costs;
}

function toModelData(
  highs: Highs,
  problem: MixedIntegerModel,
): Parameters<Highs['createModel']>[0] {
  const { columns, rows } = problem;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => (lower === -Infinity ? -highs.infinity : lower)),
    rowUpper: rows.map(({ upper }) => (upper === Infinity ? highs.infinity : upper)),
    integrality: columns.map(({ integer }) => (integer ? 1 : 0)),
    matrix: toMatrix(rows, columns.length),
  };
}

function toMatrix(rows: readonly Row[], numCols: number) {
  const starts = [0];
  const terms = rows.flatMap((row) => {
    starts.push((starts.at(-1) ?? 0) + row.terms.length);
    return row.terms;
  });
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts,
    indices: terms.map(({ column }) => column),
    values: terms.map(({ factor }) => factor),
  };
}
