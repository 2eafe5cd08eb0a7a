import type { Choice } from '../acquisition.ts';
import { arrange } from '../arrange.ts';
import { coverInOrder } from '../cover/coverInOrder.ts';
import { listAt, toLists } from '../lists.ts';
import type { ObjectiveOutcome } from '../mixedInteger.ts';
import type { BundleCost } from './bundleProblem.ts';
import { bundleGainCost, bundleWayCost } from './bundleProblem.ts';
import type { Best } from './findBest.ts';
import { type BundleSearch, type Candidate, measure } from './solveOver.ts';

/** A bundle problem without its limits is often a set cover: goals are rows, items are columns. */
export interface GoalCover {
  readonly items: readonly number[];
  /** By item: the goals that it covers, by row. */
  readonly covers: readonly (readonly number[])[];
  readonly rows: readonly number[];
  /** By cost, then by item. */
  readonly prices: readonly Float64Array[];
  /** By cost: what every cover costs besides. */
  readonly sure: readonly number[];
}

/**
 * The set cover that the problem relaxes to, or null where there is none: where items share what they bring at a
 * cost, or cover goals only together or only where it is wanted.
 */
export function poseGoalCover(search: BundleSearch, items: readonly number[]): GoalCover | null {
  const { problem, posed, measures } = search;
  if (problem.base !== null || problem.origins !== null) return null;
  if (problem.goals.some(({ kind }) => kind !== 'ANY')) return null;
  const goalsOf = new Map<number, number[]>();
  problem.goals.forEach(({ gains }, goal) => {
    for (const gain of gains) goalsOf.set(gain, [...(goalsOf.get(gain) ?? []), goal]);
  });
  const carriers = countCarriers(search, items);
  const covered = new Set<number>();
  for (const index of items) {
    const { required, optional } = posed.item(index);
    if (required.some((gain) => posed.wholesAbove(gain).length > 0)) return null;
    if (optional.some((gain) => goalsOf.has(gain) || posed.wholesAbove(gain).length > 0))
      return null;
    for (const goal of required.flatMap((gain) => goalsOf.get(gain) ?? [])) covered.add(goal);
  }
  const rows = [...covered].sort((left, right) => left - right);
  const rowOf = new Map(rows.map((goal, row) => [goal, row]));
  // What alone covers a goal is in every cover, whichever items bring it.
  const sureGains = new Set(
    rows.flatMap((goal) => {
      const gains = (problem.goals[goal]?.gains ?? []).filter((gain) => carriers.has(gain));
      return gains.length === 1 ? gains : [];
    }),
  );
  const costs = measures.filter(
    (each): each is BundleCost => each !== 'GOALS_UNCOVERED' && each !== 'WANTS',
  );
  for (const [gain, count] of carriers) {
    if (count === 1 || sureGains.has(gain)) continue;
    if (costs.some((cost) => bundleGainCost(problem, gain, cost) !== 0)) return null;
  }
  const covers = items.map((index) => [
    ...new Set(
      posed
        .item(index)
        .required.flatMap((gain) =>
          (goalsOf.get(gain) ?? []).flatMap((goal) => rowOf.get(goal) ?? []),
        ),
    ),
  ]);
  const prices = costs.map((cost) =>
    Float64Array.from(items, (index) => {
      const item = posed.item(index);
      const own = item.required.filter((gain) => !sureGains.has(gain));
      return (
        bundleWayCost(problem, index, item.ways[0] ?? 0, cost) +
        own.reduce((sum, gain) => sum + bundleGainCost(problem, gain, cost), 0)
      );
    }),
  );
  const sure = costs.map((cost) =>
    [...sureGains].reduce((sum, gain) => sum + bundleGainCost(problem, gain, cost), 0),
  );
  return { items, covers, rows, prices, sure };
}

function countCarriers(
  { posed }: BundleSearch,
  items: readonly number[],
): ReadonlyMap<number, number> {
  const carriers = new Map<number, number>();
  for (const index of items) {
    for (const gain of posed.item(index).required)
      carriers.set(gain, (carriers.get(gain) ?? 0) + 1);
  }
  return carriers;
}

/**
 * The cheapest cover, where it keeps what the relaxation left aside: it is then the best bundle. Null where it does
 * not, or where there is none; the exact look tells.
 */
export function coverGoals(
  search: BundleSearch,
  cover: GoalCover,
  given: readonly (readonly number[])[],
): Best | null {
  const { problem, posed, tools, until } = search;
  const { mustTake } = problem.acquisition;
  if (problem.acquisition.mustGain.length > 0 || mustTake.size > 0) return null;
  const columnOf = new Map(cover.items.map((item, column) => [item, column]));
  const share = isOnlyCover(search, cover) ? COVER_SHARE : RELAXATION_SHARE;
  const limitMs = (until - tools.clock()) * share;
  const solved = coverInOrder(
    {
      rowCount: cover.rows.length,
      covers: toLists(cover.covers),
      prices: cover.prices,
      forbidden: given.map((items) => items.flatMap((item) => columnOf.get(item) ?? [])),
    },
    { limitMs, clock: tools.clock },
  );
  if (solved?.status !== 'FOUND') return null;
  const choices = solved.columns.flatMap((column): readonly Choice[] => {
    const item = cover.items[column];
    const way = item === undefined ? undefined : posed.item(item).ways[0];
    return item === undefined || way === undefined ? [] : [{ item, way, wanted: [] }];
  });
  const found = keepsLimits(search, cover, choices);
  if (found === null) return null;
  const uncovered = found.uncovered.length;
  const goals = { value: uncovered, bound: uncovered, proven: true };
  const outcomes = search.measures.map((each, order): ObjectiveOutcome => {
    if (each === 'GOALS_UNCOVERED') return goals;
    const value = found.values[order] ?? 0;
    const outcome = solved.outcomes[order - 1];
    if (!outcome) return { value, bound: value, proven: true };
    const bound = outcome.bound + (cover.sure[order - 1] ?? 0);
    return { value, bound: Math.min(value, bound), proven: outcome.proven };
  });
  return { status: 'FOUND', found, outcomes };
}

/** Of the time that is left: where a cover alone cannot be proven, the exact look still has its chance. */
const COVER_SHARE = 0.6;
/** Where items need others or exclude one another the cheapest cover seldom is a bundle. */
const RELAXATION_SHARE = 0.15;

/** Whether whatever covers the goals is a bundle, as far as needs and rivals go. */
function isOnlyCover({ problem, posed }: BundleSearch, { items }: GoalCover): boolean {
  const rivals = new Set(problem.rivals.flat());
  return items.every((index) =>
    posed
      .item(index)
      .required.every((gain) => !rivals.has(gain) && posed.gain(gain).needs.length === 0),
  );
}

function keepsLimits(
  search: BundleSearch,
  cover: GoalCover,
  choices: readonly Choice[],
): Candidate | null {
  const { problem, posed } = search;
  const { acquisition } = problem;
  const arrangement = arrange(posed, choices);
  if (arrangement.status !== 'WORKABLE') return null;
  const taken = arrangement.order;
  const gained = taken.flatMap((each) => each.gained);
  const sum = (weights: ArrayLike<number>) =>
    gained.reduce((total, gain) => total + (weights[gain] ?? 0), 0);
  const size = sum(problem.size);
  if (size < problem.sizeMin || size > (problem.sizeMax ?? Infinity)) return null;
  if (sum(acquisition.shelf.stock.hours) > (acquisition.hoursMax ?? Infinity)) return null;
  const fee = taken.reduce((total, { way }) => total + (acquisition.shelf.fee[way] ?? 0), 0);
  if (fee > (acquisition.feeMax ?? Infinity)) return null;
  const carried = new Set(
    taken.flatMap(({ item }) => [...listAt(acquisition.shelf.stock.carries, item)]),
  );
  if (problem.rivals.some(([left, right]) => carried.has(left) && carried.has(right))) return null;
  const covered = new Set(cover.rows);
  const uncovered = [...problem.goals.keys()].filter((goal) => !covered.has(goal));
  return { choices, taken, uncovered, values: measure(search, choices, taken, uncovered.length) };
}
