import { kept } from '../../domain/kept.ts';
import { isOfGains } from '../acquisition.ts';
import { listAt } from '../lists.ts';
import { withinReach } from '../withinReach.ts';
import { boundGoal, type GoalBound, leastWayCost, openGoalGains } from './goalBound.ts';
import type { PathwayProblem } from './goal.ts';
import type { PathwayCost } from './times.ts';

/** The items that some plan may have a use for, by the least that a plan with them can cost. */
export interface NearItems {
  /** No plan costs less, in the first of the costs. */
  readonly least: number;
  readonly count: number;
  /** False: something that the goal asks for cannot be made at all. */
  readonly isReachable: boolean;
  /** So many of the most promising ones, or as many more as it takes to make what the goal asks for. */
  promising(size: number): readonly number[];
  /** The leading costs that a plan no worse than one of these costs may not exceed: the others may be traded. */
  ceilings(costs: readonly number[]): readonly number[];
  /** Every item that could be part of a plan that is no worse. */
  within(costs: readonly number[]): readonly number[];
}

const ROUNDING = 1e-6;
/** How many of the costs are looked at, the most important first. */
const COSTS_MOST = 2;

export function nearItems(problem: PathwayProblem, costs: readonly PathwayCost[]): NearItems {
  const { waysFrom, stock } = problem.shelf;
  const offered: number[] = [];
  for (let item = 0; item < stock.itemCount; item += 1) {
    if ((waysFrom[item] ?? 0) < (waysFrom[item + 1] ?? 0)) offered.push(item);
  }
  const reach = withinReach(problem, offered);
  const open = new Uint8Array(stock.itemCount);
  for (const item of reach.items) open[item] = 1;
  const isOpen = (item: number) => open[item] === 1;
  const needsOf = openNeeds(problem);
  const scales = costs.slice(0, COSTS_MOST).map((cost): Scale => {
    const bound = boundGoal(problem, cost, isOpen);
    return {
      least: Math.ceil(bound.least - ROUNDING),
      bound,
      far: farOf(problem, bound, cost, isOpen, needsOf),
    };
  });
  const least = scales[0]?.least ?? 0;
  const ordered = orderByNearness(problem, scales, isOpen);
  const ceilings = (values: readonly number[]) => {
    const loose = scales.findIndex((scale, order) => (values[order] ?? 0) > scale.least);
    return values.slice(0, loose < 0 ? scales.length : loose + 1);
  };
  return {
    least,
    count: ordered.length,
    isReachable: isGoalReachable(problem, reach.gained, isOpen),
    promising: (size) => promising(problem, ordered, size),
    ceilings,
    within: (values) =>
      ceilings(values).reduce<readonly number[]>((items, most, order) => {
        const scale = scales[order];
        const room = most - (scale?.bound.least ?? 0) + ROUNDING;
        return items.filter((item) => (scale?.far[item] ?? 0) <= room);
      }, ordered),
  };
}

/** By one cost: what no plan costs less than, and by item what a plan with a use for it costs beyond the bound. */
interface Scale {
  readonly least: number;
  readonly bound: GoalBound;
  readonly far: Float64Array;
}

function orderByNearness(
  { mustTake }: PathwayProblem,
  scales: readonly Scale[],
  isOpen: (item: number) => boolean,
): readonly number[] {
  const far = scales[0]?.far ?? [];
  const useful = Array.from(far.keys()).filter((item) => far[item] !== Infinity);
  const items = new Set([...useful, ...[...mustTake].filter(isOpen)]);
  return [...items].sort((left, right) => {
    for (const { far } of scales) {
      const difference = (far[left] ?? 0) - (far[right] ?? 0);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
}

function isGoalReachable(
  problem: PathwayProblem,
  gained: Uint8Array,
  isOpen: (item: number) => boolean,
): boolean {
  const { goal, mustGain, mustTake } = problem;
  const isMade = (gain: number) => gained[gain] === 1;
  return (
    mustGain.every(isMade) &&
    (goal.last === null || isMade(goal.last)) &&
    goal.anyOf.every((list) => list.some(isMade)) &&
    [...mustTake].every(isOpen)
  );
}

/**
 * By item the least that a plan with a use for it costs beyond the bound: what it brings that the bound does not
 * contain, and what stands between it and the goal. Walked from the goal outwards, nearest gains first.
 */
function farOf(
  problem: PathwayProblem,
  bound: GoalBound,
  cost: PathwayCost,
  isOpen: (item: number) => boolean,
  needsOf: (gain: number) => readonly number[],
): Float64Array {
  const { had, shelf } = problem;
  const { stock } = shelf;
  const gainFar = new Float64Array(stock.gainCount).fill(Infinity);
  const isWalked = new Uint8Array(stock.gainCount);
  const far = new Float64Array(stock.itemCount).fill(Infinity);
  const queue = openQueue();
  const restOf = kept((item) => itemRest(problem, bound, cost, item));
  const isShared = cost === 'DAYS' || isOfGains(cost);
  const reach = (gain: number, before: number) => {
    if (had[gain] === 1 || before >= (gainFar[gain] ?? 0)) return;
    gainFar[gain] = before;
    queue.push(gain, before);
  };
  for (const gain of openGoalGains(problem)) reach(gain, 0);
  for (const item of problem.mustTake) {
    far[item] = 0;
    for (const gain of listAt(stock.carries, item)) {
      for (const need of needsOf(gain)) reach(need, 0);
    }
  }
  // Whatever weighs towards a target may have a use.
  if (problem.target !== null) {
    for (let item = 0; item < stock.itemCount; item += 1) if (isOpen(item)) far[item] = 0;
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { gain, before } = next;
    if (isWalked[gain] === 1) continue;
    isWalked[gain] = 1;
    const after = before + (bound.rest[gain] ?? 0);
    for (const part of listAt(stock.parts, gain)) reach(part, after);
    for (const item of listAt(stock.carriers, gain)) {
      if (!isOpen(item)) continue;
      const own = before + restOf(item);
      const isNearer = own < (far[item] ?? Infinity);
      if (isNearer) far[item] = own;
      if (!isNearer && !isShared) continue;
      // An item is paid for besides those that need it; a gain that both of them bring is not.
      const beyond = isShared ? after : own;
      for (const other of listAt(stock.carries, item)) {
        if (had[other] === 1) continue;
        for (const need of needsOf(other)) reach(need, beyond);
      }
    }
  }
  return far;
}

/** What is paid for the item, and what its required gains cost, less what the bound contains of it. */
function itemRest(
  problem: PathwayProblem,
  { price, rest }: GoalBound,
  cost: PathwayCost,
  item: number,
): number {
  if (cost === 'DAYS') return 0;
  const { had, shelf } = problem;
  const { carries, optionsFrom } = shelf.stock;
  let [required, contained] = [0, 0];
  for (let at = carries.starts[item] ?? 0; at < (carries.starts[item + 1] ?? 0); at += 1) {
    const gain = carries.values[at] ?? 0;
    if (had[gain] === 1) continue;
    if (at < (optionsFrom[item] ?? 0)) required += rest[gain] ?? 0;
    contained += (price[gain] ?? 0) - (rest[gain] ?? 0);
  }
  if (isOfGains(cost)) return required;
  return Math.max(0, leastWayCost(problem, item, cost) - contained);
}

/** By gain the other gains that could meet a need of it which is not met yet. */
function openNeeds({ had, shelf }: PathwayProblem): (gain: number) => readonly number[] {
  const { needs, groups } = shelf.stock;
  return kept((gain) =>
    Array.from(listAt(needs, gain)).flatMap((group) => {
      const options = Array.from(listAt(groups, group));
      return options.some((option) => had[option] === 1) ? [] : options;
    }),
  );
}

/** Of the nearest items those that can be taken with nothing but them, once they make what the goal asks for. */
function promising(
  problem: PathwayProblem,
  ordered: readonly number[],
  size: number,
): readonly number[] {
  for (let most = size; ; most *= 2) {
    if (most >= ordered.length) return ordered;
    const chosen = new Set([...problem.mustTake, ...ordered.slice(0, most)]);
    const { items, gained } = withinReach(problem, [...chosen]);
    const reached = new Set(items);
    if (isGoalReachable(problem, gained, (item) => reached.has(item))) return items;
  }
}

interface Queue {
  push(gain: number, before: number): void;
  pop(): { readonly gain: number; readonly before: number } | undefined;
}

/** A binary heap: least `before` first, then least gain. */
function openQueue(): Queue {
  const heap: { readonly gain: number; readonly before: number }[] = [];
  const isLess = (left: number, right: number) => {
    const [one, other] = [heap[left], heap[right]];
    if (!one || !other) return false;
    return one.before === other.before ? one.gain < other.gain : one.before < other.before;
  };
  const swap = (left: number, right: number) => {
    const [one, other] = [heap[left], heap[right]];
    if (one && other) [heap[left], heap[right]] = [other, one];
  };
  return {
    push: (gain, before) => {
      let at = heap.push({ gain, before }) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isLess(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || !last) return first;
      heap[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          if (child < heap.length && isLess(child, least)) least = child;
        }
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
