import { listAt } from '../lists.ts';
import { CLOSED, type Core, coreOf, type Decided, narrow, take, TAKEN, undecided } from './core.ts';
import { type Cover, type CoverProblem, priceOf } from './coverProblem.ts';
import { boundByLagrange, type LagrangeBound } from './lagrange.ts';
import { reduceCover } from './reduceCover.ts';

export interface CoverSearch {
  readonly limitMs: number;
  /** Milliseconds, rising. */
  readonly clock: () => number;
}

const ROUNDS_FIRST = 400;
const ROUNDS_LATER = 60;
/** A core that has lost this much is reduced and bounded again before anything is guessed. */
const SMALLER = 0.9;
const EPSILON = 1e-6;

/**
 * The cheapest cover, proven by reductions, Lagrangian bounds and branching. NO_COVER: some row
 * has no column, or every cover holds a forbidden set. When time runs out the best cover is given with a bound that
 * holds; UNKNOWN where none was found by then.
 */
export function searchCover(
  problem: CoverProblem,
  { limitMs, clock }: CoverSearch,
): Cover | 'NO_COVER' | 'UNKNOWN' {
  const run: Run = {
    problem,
    until: clock() + limitMs,
    clock,
    best: null,
    bestPrice: Infinity,
    openBound: Infinity,
  };
  branch(run, coreOf(problem), ROUNDS_FIRST);
  const isOpen = run.openBound < run.bestPrice;
  if (run.best === null) return isOpen ? 'UNKNOWN' : 'NO_COVER';
  return {
    columns: run.best.toSorted((left, right) => left - right),
    price: run.bestPrice,
    bound: isOpen ? run.openBound : run.bestPrice,
    proven: !isOpen,
  };
}

interface Run {
  readonly problem: CoverProblem;
  readonly until: number;
  readonly clock: () => number;
  best: readonly number[] | null;
  bestPrice: number;
  /** The least that is not ruled out where the search had to stop. */
  openBound: number;
}

/** Looks at all covers of a core: bounds first, then one column taken and, in the end, the same column closed. */
function branch(run: Run, start: Core, rounds: number): void {
  let core: Core | null = start;
  for (let left = rounds; core !== null; left = Math.max(ROUNDS_LATER, left / 2)) {
    core = reduceCover(core);
    if (core === null) return;
    const looked: Looked | null = look(run, core, left);
    if (looked === null) return;
    if (looked.column === null) {
      core = narrow(looked.core, looked.decided);
      continue;
    }
    const { columns, rows } = looked.decided;
    const withoutIt = { columns: columns.slice(), rows: rows.slice() };
    withoutIt.columns[looked.column] = CLOSED;
    take(looked.core, looked.decided, looked.column);
    for (const decided of [looked.decided, withoutIt]) {
      const next = narrow(looked.core, decided);
      if (next) branch(run, next, ROUNDS_LATER);
    }
    return;
  }
}

interface Looked {
  readonly core: Core;
  readonly decided: Decided;
  /** To branch on; null where so much is decided that a second look comes first. */
  readonly column: number | null;
}

/** Null where nothing better is to be had from the core, or time has run out. */
function look(run: Run, core: Core, rounds: number): Looked | null {
  if (core.rowCount === 0) {
    offer(run, core, []);
    return null;
  }
  const bound = boundByLagrange({
    core,
    rounds,
    ceiling: () => run.bestPrice - core.paid,
    offer: (columns) => {
      offer(run, core, columns);
    },
  });
  const least = core.paid + Math.max(0, Math.ceil(bound.least - EPSILON));
  if (least >= run.bestPrice) return null;
  if (run.clock() > run.until) {
    run.openBound = Math.min(run.openBound, least);
    return null;
  }
  const decided = fixByPrices(run, core, bound);
  const left = decided.columns.reduce((count, mark) => count + Number(mark === 0), 0);
  const isSmaller = left < SMALLER * core.prices.length || decided.columns.includes(TAKEN);
  const column = isSmaller ? null : chooseColumn(core, decided, bound);
  return { core: { ...core, worth: bound.worth }, decided, column };
}

/** Columns that cannot be in a better cover are closed, those that every better cover needs are taken. */
function fixByPrices(run: Run, core: Core, { least, reduced }: LagrangeBound): Decided {
  const decided = undecided(core);
  const room = run.bestPrice - core.paid - 1 - least + EPSILON;
  for (let column = 0; column < core.prices.length; column += 1) {
    const left = reduced[column] ?? 0;
    if (left > room) decided.columns[column] = CLOSED;
    else if (-left > room) take(core, decided, column);
  }
  return decided;
}

/** Of the sets that may not be held whole, or else of the worthiest row: the column most worth its price. */
function chooseColumn(core: Core, decided: Decided, { reduced, worth }: LagrangeBound): number {
  const open = (columns: Iterable<number>) =>
    [...columns].filter((column) => decided.columns[column] === 0);
  const set = core.forbidden.find((each) => open(each).length > 0);
  let worthiest = 0;
  for (let row = 0; row < worth.length; row += 1) {
    if ((worth[row] ?? 0) > (worth[worthiest] ?? 0)) worthiest = row;
  }
  const columns = open(set ?? listAt(core.coveredBy, worthiest));
  return columns.reduce(
    (best, column) => ((reduced[column] ?? 0) < (reduced[best] ?? 0) ? column : best),
    columns[0] ?? open(core.prices.keys())[0] ?? 0,
  );
}

/** Remembers the cover if it is better than what is known and holds no forbidden set whole. */
function offer(run: Run, core: Core, columns: readonly number[]): void {
  if (columns.length === 0 && core.rowCount > 0) return;
  const price = core.paid + priceOf(core.prices, columns);
  if (price >= run.bestPrice) return;
  const held = new Set(columns);
  if (core.forbidden.some((set) => set.every((column) => held.has(column)))) return;
  run.best = [...core.taken, ...columns.map((column) => core.names[column] ?? 0)];
  run.bestPrice = price;
}
