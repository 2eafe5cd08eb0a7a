import type { AcquisitionProblem } from './acquisition.ts';
import { boundCosts, type Bounds } from './bounds.ts';
import { listAt } from './lists.ts';
import { BOUND_SCALE } from './relaxation.ts';
import { type Reach, withinReach } from './withinReach.ts';

/** The items that some plan may take, by the least that a plan with them can cost. */
export interface Ranking {
  /** No plan costs less; null: there is none. In thousandths. */
  readonly overall: readonly number[] | null;
  readonly count: number;
  /** The most promising items that can be taken together, with what must be taken or gained and its needs. */
  promising(size: number): readonly number[];
  /** Every item that could be part of a plan that costs less. */
  betterThan(costs: readonly number[]): readonly number[];
}

/** How many ways to meet a need are brought along for what must be taken or gained. */
const WAYS = 3;

export function rankItems(problem: AcquisitionProblem): Ranking {
  const all = withinReach(problem, itemsOnShelf(problem));
  const reach = hasAllRequired(problem, all) ? withinLimits(problem, all) : null;
  return rankReach(problem, reach && hasAllRequired(problem, reach) ? reach : null);
}

function rankReach(problem: AcquisitionProblem, reach: Reach | null): Ranking {
  const bounds = reach && boundCosts(problem, reach);
  if (!reach || !bounds?.overall) return NOTHING_RANKED;
  const { items } = reach;
  const width = problem.costs.length;
  const compare = (left: number, right: number) => {
    for (let order = 0; order < width; order += 1) {
      const [one, other] = [left * width + order, right * width + order];
      const difference = (bounds.ofItems[one] ?? 0) - (bounds.ofItems[other] ?? 0);
      // Of two infinite bounds the difference is no number.
      if (difference > 0 || difference < 0) return difference;
    }
    return left - right;
  };
  const places = Array.from(items.keys()).filter((at) => bounds.ofItems[at * width] !== Infinity);
  const best = (size: number) => leastOf(places, size, compare).map((place) => items[place] ?? 0);
  const placeOf = new Map(items.map((item, place) => [item, place]));
  const byPromise = (left: number, right: number) =>
    compare(placeOf.get(left) ?? 0, placeOf.get(right) ?? 0);
  const isOpen = (item: number) => placeOf.has(item);
  return {
    overall: bounds.overall,
    count: places.length,
    promising: (size) => {
      const seeds = new Set([...mustHaves(problem, isOpen, byPromise), ...best(size)]);
      return withinReach(problem, [...seeds]).items;
    },
    betterThan: (costs) => narrow(problem, items, bounds, costs),
  };
}

const NOTHING_RANKED: Ranking = {
  overall: null,
  count: 0,
  promising: () => [],
  betterThan: () => [],
};

/** What is on the shelf and brings anything new, or must be taken all the same. */
function itemsOnShelf({ shelf, had, mustTake }: AcquisitionProblem): readonly number[] {
  const { itemCount, carries } = shelf.stock;
  const found: number[] = [];
  for (let item = 0; item < itemCount; item += 1) {
    if (shelf.waysFrom[item] === shelf.waysFrom[item + 1]) continue;
    let isNew = mustTake.has(item);
    for (let at = carries.starts[item] ?? 0; at < (carries.starts[item + 1] ?? 0); at += 1) {
      const gain = carries.values[at] ?? 0;
      isNew ||= had[gain] === 0 && shelf.forbidden[gain] === 0;
    }
    if (isNew) found.push(item);
  }
  return found;
}

function hasAllRequired({ mustTake, mustGain }: AcquisitionProblem, reach: Reach): boolean {
  const taken = reach.items.filter((item) => mustTake.has(item));
  return taken.length === mustTake.size && mustGain.every((gain) => reach.gained[gain] === 1);
}

/** Under a ceiling of fees or hours no item counts with which every plan is above it; null: no plan is below. */
function withinLimits(problem: AcquisitionProblem, all: Reach): Reach | null {
  const ceilings = [
    ['FEE', problem.feeMax],
    ['HOURS', problem.hoursMax],
  ] as const;
  let reach = all;
  for (const [cost, ceiling] of ceilings) {
    if (ceiling === null) continue;
    const { overall, ofItems } = boundCosts(problem, reach, [cost]);
    const isWithin = (least: number | undefined) => (least ?? Infinity) <= ceiling * BOUND_SCALE;
    if (!isWithin(overall?.[0])) return null;
    const kept = reach.items.filter((_item, place) => isWithin(ofItems[place]));
    if (kept.length < reach.items.length) reach = withinReach(problem, kept);
  }
  return reach;
}

function narrow(
  problem: AcquisitionProblem,
  items: readonly number[],
  bounds: Bounds,
  costs: readonly number[],
): readonly number[] {
  const width = costs.length;
  const scaled = costs.map((cost) => cost * BOUND_SCALE);
  const better = items.filter((_item, place) => {
    for (let order = 0; order < width; order += 1) {
      const difference = (bounds.ofItems[place * width + order] ?? 0) - (scaled[order] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  });
  return withinReach(problem, better).items;
}

/** The `size` least, in order: a few out of many need no sorting of all. */
function leastOf(
  all: readonly number[],
  size: number,
  compare: (left: number, right: number) => number,
): readonly number[] {
  if (size * 4 >= all.length) return all.toSorted(compare).slice(0, size);
  const least: number[] = [];
  for (const one of all) {
    const last = least.at(-1);
    if (least.length >= size) {
      if (last !== undefined && compare(one, last) >= 0) continue;
      least.pop();
    }
    let [low, high] = [0, least.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(one, least[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    least.splice(low, 0, one);
  }
  return least;
}

/** Items that must be taken, and the best-ranked ones that bring what must be gained, with what these need. */
function mustHaves(
  problem: AcquisitionProblem,
  isOpen: (item: number) => boolean,
  byPromise: (left: number, right: number) => number,
): ReadonlySet<number> {
  const { stock } = problem.shelf;
  const chosen = new Set([...problem.mustTake].filter(isOpen));
  const needsOf = (item: number) =>
    [...listAt(stock.carries, item)].flatMap((gain) =>
      [...listAt(stock.needs, gain)].flatMap((group) => [...listAt(stock.groups, group)]),
    );
  const open = [...problem.mustGain, ...[...chosen].flatMap(needsOf)];
  const asked = new Set<number>();
  for (let gain = open.pop(); gain !== undefined; gain = open.pop()) {
    if (asked.has(gain) || problem.had[gain] === 1) continue;
    asked.add(gain);
    open.push(...listAt(stock.parts, gain));
    const bringers = [...listAt(stock.carriers, gain)].filter(isOpen).sort(byPromise);
    for (const item of bringers.slice(0, WAYS)) {
      if (chosen.has(item)) continue;
      chosen.add(item);
      open.push(...needsOf(item));
    }
  }
  return chosen;
}
