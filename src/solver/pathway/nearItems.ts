import { isOfGains } from '../acquisition.ts';
import { listAt } from '../lists.ts';
import { withinReach } from '../withinReach.ts';
import { boundGoal, leastWayCost, openGoalGains } from './goalBound.ts';
import type { PathwayProblem } from './goal.ts';
import type { PathwayCost } from './times.ts';

/** The items that some plan may have a use for, by the least that a plan with them can cost first. */
export interface NearItems {
  /** No plan costs less, in the first of the costs. */
  readonly least: number;
  readonly count: number;
  /** False: something that the goal asks for cannot be made at all. */
  readonly isReachable: boolean;
  /** The most promising ones, with what they need. */
  promising(size: number): readonly number[];
  /** Every item that could be part of a plan whose first cost is no more. */
  within(cost: number): readonly number[];
}

const ROUNDING = 1e-6;

export function nearItems(problem: PathwayProblem, cost: PathwayCost): NearItems {
  const { waysFrom, stock } = problem.shelf;
  const offered: number[] = [];
  for (let item = 0; item < stock.itemCount; item += 1) {
    if ((waysFrom[item] ?? 0) < (waysFrom[item + 1] ?? 0)) offered.push(item);
  }
  const reach = withinReach(problem, offered);
  const open = new Uint8Array(stock.itemCount);
  for (const item of reach.items) open[item] = 1;
  const isOpen = (item: number) => open[item] === 1;
  const bound = boundGoal(problem, cost, isOpen);
  const far = farOf(problem, bound, cost, isOpen);
  const items = [...far.keys()];
  for (const item of problem.mustTake) if (isOpen(item) && !far.has(item)) items.push(item);
  const ordered = items.toSorted(
    (left, right) => (far.get(left) ?? 0) - (far.get(right) ?? 0) || left - right,
  );
  return {
    least: Math.ceil(bound.least - ROUNDING),
    count: items.length,
    isReachable: isGoalReachable(problem, reach.gained, isOpen),
    promising: (size) => withNeeds(problem, ordered.slice(0, size), ordered, far),
    within: (most) =>
      ordered.filter((item) => bound.least + (far.get(item) ?? 0) <= most + ROUNDING),
  };
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
  bound: ReturnType<typeof boundGoal>,
  cost: PathwayCost,
  isOpen: (item: number) => boolean,
): ReadonlyMap<number, number> {
  const { had, shelf } = problem;
  const { stock } = shelf;
  const gainFar = new Map<number, number>();
  const far = new Map<number, number>();
  const queue = openQueue();
  const reach = (gain: number, before: number) => {
    if (had[gain] === 1 || gainFar.has(gain)) return;
    queue.push(gain, before);
  };
  for (const gain of openGoalGains(problem)) reach(gain, 0);
  for (const item of problem.mustTake) {
    far.set(item, 0);
    for (const gain of listAt(stock.carries, item)) {
      for (const need of needsOf(problem, gain)) reach(need, 0);
    }
  }
  // Whatever weighs towards a target may have a use.
  if (problem.target !== null) {
    for (let item = 0; item < stock.itemCount; item += 1) if (isOpen(item)) far.set(item, 0);
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { gain, before } = next;
    if (gainFar.has(gain)) continue;
    gainFar.set(gain, before);
    const after = before + (bound.rest[gain] ?? 0);
    for (const part of listAt(stock.parts, gain)) reach(part, after);
    for (const item of listAt(stock.carriers, gain)) {
      if (!isOpen(item)) continue;
      const own = before + itemRest(problem, bound, cost, item);
      if ((far.get(item) ?? Infinity) > own) far.set(item, own);
      for (const other of listAt(stock.carries, item)) {
        if (had[other] === 1) continue;
        for (const need of needsOf(problem, other)) reach(need, after);
      }
    }
  }
  return far;
}

/** What is paid for the item, and what its required gains cost, less what the bound contains of it. */
function itemRest(
  problem: PathwayProblem,
  { price, rest }: ReturnType<typeof boundGoal>,
  cost: PathwayCost,
  item: number,
): number {
  const { carries, optionsFrom } = problem.shelf.stock;
  const fresh = (gain: number) => problem.had[gain] === 0;
  const required = carries.values.subarray(carries.starts[item], optionsFrom[item]).filter(fresh);
  if (cost === 'DAYS') return 0;
  if (isOfGains(cost)) return required.reduce((sum, gain) => sum + (rest[gain] ?? 0), 0);
  const all = listAt(carries, item).filter(fresh);
  const contained = all.reduce((sum, gain) => sum + (price[gain] ?? 0) - (rest[gain] ?? 0), 0);
  return Math.max(0, leastWayCost(problem, item, cost) - contained);
}

function needsOf(problem: PathwayProblem, gain: number): readonly number[] {
  const { needs, groups } = problem.shelf.stock;
  return Array.from(listAt(needs, gain)).flatMap((group) => {
    const options = Array.from(listAt(groups, group));
    return options.some((option) => problem.had[option] === 1) ? [] : options;
  });
}

/** How many ways to meet each need are brought along. */
const WAYS = 3;

function withNeeds(
  problem: PathwayProblem,
  first: readonly number[],
  ordered: readonly number[],
  far: ReadonlyMap<number, number>,
): readonly number[] {
  if (first.length === ordered.length) return ordered;
  const { stock } = problem.shelf;
  const chosen = new Set([...problem.mustTake, ...first]);
  const asked = new Set<number>();
  const open: number[] = [...goalSeeds(problem)];
  const demand = (item: number) => {
    for (const gain of listAt(stock.carries, item)) open.push(...needsOf(problem, gain));
  };
  for (const item of chosen) demand(item);
  for (let gain = open.pop(); gain !== undefined; gain = open.pop()) {
    if (asked.has(gain) || problem.had[gain] === 1) continue;
    asked.add(gain);
    open.push(...listAt(stock.parts, gain));
    const bringers = Array.from(listAt(stock.carriers, gain))
      .filter((item) => far.has(item))
      .sort((left, right) => (far.get(left) ?? 0) - (far.get(right) ?? 0) || left - right);
    for (const item of bringers.slice(0, WAYS)) {
      if (chosen.has(item)) continue;
      chosen.add(item);
      demand(item);
    }
  }
  return [...chosen];
}

/** What the goal asks for by itself, and of lists and groups the first few. */
function goalSeeds({ goal, mustGain }: PathwayProblem): readonly number[] {
  const options = goal.entry.flat().flatMap(({ gains }) => gains);
  return [
    ...mustGain,
    ...(goal.last === null ? [] : [goal.last]),
    ...goal.anyOf.flatMap((list) => list.slice(0, WAYS)),
    ...(goal.groups?.gains ?? []),
    ...options,
  ];
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
