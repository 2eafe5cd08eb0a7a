import type { ObjectiveOutcome, Relaxed } from '../mixedInteger.ts';
import { type BundleModel, type Ceiling, type Measure, modelBundle } from './bundleModel.ts';
import { type BundleSearch, type Candidate, solveOver } from './solveOver.ts';

export type Best =
  | {
      readonly status: 'FOUND';
      readonly found: Candidate;
      /** One a measure. */
      readonly outcomes: readonly ObjectiveOutcome[];
    }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN' };

/** Where a first bundle is looked for, and from how many items on a narrower look comes first. */
const FIRST_LOOK = 60;
const NARROW_LOOK = 150;
const ROUNDING = 1e-5;

/**
 * Minimises the measures one after the other. For each, the relaxation gives a bound and says which items no better
 * bundle can hold: they are closed, and few are left for the exact look. What is proven there holds for the whole shelf.
 */
export function findBest(
  search: BundleSearch,
  items: readonly number[],
  start: Candidate | null,
  fixed: readonly Ceiling[],
): Best {
  let best = start ?? lookFirst(search, items, fixed) ?? takeNothing(search, fixed);
  let open = items;
  const least = search.measures.map((measure) => leastOf(search, measure));
  const ceilings: Ceiling[] = [...fixed];
  const outcomes: ObjectiveOutcome[] = [];
  for (const [order, measure] of search.measures.entries()) {
    const stage = minimise({ search, measure, order, ceilings }, open, best);
    if (stage.status !== 'FOUND') return stage;
    best = stage.found;
    open = stage.open;
    const value = best.values[order] ?? 0;
    const bound = stage.proven ? value : Math.max(stage.bound, least[order] ?? 0);
    outcomes.push({ value, bound, proven: stage.proven });
    if (!stage.proven) break;
    ceilings.push({ measure, most: value });
  }
  return best === null
    ? { status: 'UNKNOWN' }
    : { status: 'FOUND', found: best, outcomes: withRest(search, best, outcomes, least) };
}

/** What comes after a measure that is not proven is not proven either; what nothing can beat is. */
function withRest(
  { measures }: BundleSearch,
  best: Candidate,
  known: readonly ObjectiveOutcome[],
  least: readonly number[],
): readonly ObjectiveOutcome[] {
  return measures.map((_, order) => {
    const value = best.values[order] ?? 0;
    return known[order] ?? { value, bound: Math.min(least[order] ?? 0, value), proven: false };
  });
}

/** No bundle measures less, whatever the solver had time for. */
function leastOf({ problem }: BundleSearch, measure: Measure): number {
  if (measure !== 'KEPT_CREDITS') return 0;
  return problem.size.reduce(
    (sum, size, gain) => (problem.base?.ofBase[gain] === 1 ? sum - size : sum),
    0,
  );
}

interface Stage {
  readonly search: BundleSearch;
  readonly measure: Measure;
  readonly order: number;
  readonly ceilings: readonly Ceiling[];
}

type Minimised =
  | {
      readonly status: 'FOUND';
      readonly found: Candidate;
      readonly bound: number;
      readonly proven: boolean;
      readonly open: readonly number[];
    }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN' };

function minimise(stage: Stage, items: readonly number[], start: Candidate | null): Minimised {
  const { search, measure, order, ceilings } = stage;
  const remainingMs = search.until - search.tools.clock();
  if (remainingMs <= 0) return timeUp(start, items, -Infinity);
  const valueOf = (found: Candidate | null) => found?.values[order] ?? Infinity;
  if (valueOf(start) <= leastOf(search, measure)) return proven(start, items);
  const modelled = modelBundle(search.problem, search.posed, items, search.cuts, measure, ceilings);
  const relaxed = relaxedBy(search, modelled, remainingMs);
  if (relaxed.status === 'INFEASIBLE' && start === null) return { status: 'INFEASIBLE' };
  if (relaxed.status !== 'OPTIMAL') return lookExactly(stage, items, start, -Infinity);
  const { bound, reduced } = relaxed;
  const { unit } = modelled;
  const slack = ROUNDING * Math.max(1, Math.abs(bound));
  const least = Math.ceil(bound - slack) * unit;
  const dearness = (item: number) =>
    Math.min(...(modelled.columnsOf.get(item) ?? []).map((column) => reduced[column] ?? 0));
  const close = (most: number) =>
    items.filter((item) => dearness(item) <= most / unit - bound + slack);
  let best = start;
  if (valueOf(best) <= least) return proven(best, close(valueOf(best)));
  let open = best ? close(valueOf(best)) : items;
  if (open.length > NARROW_LOOK) {
    const some = promising(search, open, dearness);
    const narrow = solveOver(search, some, measure, below(stage, valueOf(best)));
    if (narrow.status === 'FOUND') best = narrow.found;
    if (best) open = close(valueOf(best));
  }
  if (valueOf(best) <= least) return proven(best, open);
  const exact = lookExactly(stage, open, best, least);
  if (exact.status !== 'FOUND') return exact;
  return { ...exact, open: close(exact.found.values[order] ?? Infinity) };
}

function relaxedBy({ tools }: BundleSearch, { model }: BundleModel, limitMs: number): Relaxed {
  return tools.solver.relax?.(model, limitMs) ?? { status: 'UNKNOWN' };
}

/** Better than what is known, or nothing. */
function below({ measure, ceilings }: Stage, value: number): readonly Ceiling[] {
  return value === Infinity ? ceilings : [...ceilings, { measure, most: value - 1 }];
}

function lookExactly(
  stage: Stage,
  open: readonly number[],
  start: Candidate | null,
  least: number,
): Minimised {
  const { search, measure, order } = stage;
  let known = start;
  // That nothing is better is proven sooner where nothing is minimised, and it is what is true most of the time.
  if (known !== null && open.length > FIRST_LOOK) {
    const better = solveOver(search, open, null, below(stage, known.values[order] ?? 0));
    if (better.status === 'INFEASIBLE') return proven(known, open);
    if (better.status === 'UNKNOWN') return timeUp(known, open, least);
    known = better.found;
  }
  const value = known?.values[order] ?? Infinity;
  const solved = solveOver(search, open, measure, below(stage, value));
  if (solved.status === 'INFEASIBLE') return known ? proven(known, open) : solved;
  if (solved.status === 'UNKNOWN') return timeUp(known, open, Math.max(least, solved.bound));
  const { found } = solved;
  const reached = found.values[order] ?? 0;
  const bound = Math.min(reached, Math.max(least, solved.bound));
  return { status: 'FOUND', found, bound, proven: bound === reached, open };
}

function proven(found: Candidate | null, open: readonly number[]): Minimised {
  if (found === null) return { status: 'UNKNOWN' };
  return { status: 'FOUND', found, bound: 0, proven: true, open };
}

function timeUp(found: Candidate | null, open: readonly number[], bound: number): Minimised {
  return found === null
    ? { status: 'UNKNOWN' }
    : { status: 'FOUND', found, bound, proven: false, open };
}

/** A good bundle that covers every goal, from the few items that the relaxation likes best; null where there is none. */
function lookFirst(
  search: BundleSearch,
  items: readonly number[],
  fixed: readonly Ceiling[],
): Candidate | null {
  const { problem, posed, cuts, tools, until } = search;
  const measure = problem.costs.find((cost) => cost !== 'UNKNOWN_FEES') ?? 'ITEMS';
  const goals = { measure: 'GOALS_UNCOVERED', most: uncoverableGoals(search, items) } as const;
  const ceilings = [...fixed, goals];
  if (items.length <= NARROW_LOOK) return foundOver(search, items, measure, ceilings);
  const modelled = modelBundle(problem, posed, items, cuts, measure, ceilings);
  const relaxed = relaxedBy(search, modelled, Math.max(1, until - tools.clock()));
  if (relaxed.status !== 'OPTIMAL') return null;
  const { reduced, values } = relaxed;
  const least = (item: number, by: Float64Array) =>
    Math.min(...(modelled.columnsOf.get(item) ?? []).map((column) => by[column] ?? 0));
  const isUsed = (item: number) =>
    (modelled.columnsOf.get(item) ?? []).some((column) => (values[column] ?? 0) > ROUNDING);
  // What the relaxation takes a part of comes first, and then some more, until it can be done in whole pieces.
  const dearness = (item: number) => (isUsed(item) ? -1 : least(item, reduced));
  const used = items.filter(isUsed).length;
  for (let size = Math.max(FIRST_LOOK, 2 * used); size < items.length; size *= 2) {
    const some = promising(search, items, dearness, size);
    const found = foundOver(search, some, measure, ceilings);
    if (found || tools.clock() >= until) return found;
  }
  return null;
}

/** Where nothing has to be taken, taking nothing is a bundle. */
function takeNothing(search: BundleSearch, fixed: readonly Ceiling[]): Candidate | null {
  return foundOver(search, [], 'GOALS_UNCOVERED', fixed);
}

function foundOver(
  search: BundleSearch,
  items: readonly number[],
  measure: Measure,
  ceilings: readonly Ceiling[],
): Candidate | null {
  const solved = solveOver(search, items, measure, ceilings);
  return solved.status === 'FOUND' ? solved.found : null;
}

/** Goals for which no item brings anything, whatever else is taken. */
function uncoverableGoals({ problem, posed }: BundleSearch, items: readonly number[]): number {
  const brought = new Set<number>();
  for (const index of items) {
    const { required, optional } = posed.item(index);
    for (const gain of [...required, ...optional]) {
      brought.add(gain);
      for (const whole of posed.wholesAbove(gain)) brought.add(whole);
    }
  }
  return problem.goals.filter(
    (goal) => goal.kind === 'ANY' && !goal.gains.some((gain) => brought.has(gain)),
  ).length;
}

/** What must be taken, and the items that raise the bound least. */
function promising(
  { problem }: BundleSearch,
  items: readonly number[],
  dearness: (item: number) => number,
  count = FIRST_LOOK,
): readonly number[] {
  const { mustTake } = problem.acquisition;
  const price = new Map(
    items.map((item) => [item, mustTake.has(item) ? -Infinity : dearness(item)]),
  );
  return items
    .toSorted((left, right) => (price.get(left) ?? 0) - (price.get(right) ?? 0) || left - right)
    .slice(0, Math.max(count, mustTake.size))
    .sort((left, right) => left - right);
}
