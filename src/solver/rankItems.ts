import { type AcquisitionProblem, compareCosts } from './acquisition.ts';
import { boundCosts, type Bounds } from './bounds.ts';
import { BOUND_SCALE } from './relaxation.ts';
import { withinReach } from './withinReach.ts';

/** The items that some plan may take, by the least that a plan with them can cost. */
export interface Ranking {
  /** Most promising first. */
  readonly order: readonly number[];
  /** The most promising items that can be taken together, with what must be taken or gained and its needs. */
  promising(size: number): readonly number[];
  /** Every item that could be part of a plan that costs less, most promising first. */
  betterThan(costs: readonly number[]): readonly number[];
}

/** How many ways to meet a need are brought along for what must be taken or gained. */
const WAYS = 3;

export function rankItems(problem: AcquisitionProblem, bounds: Bounds): Ranking {
  const limits = limitBounds(problem);
  const all = problem.items.map((_item, index) => index);
  const ranked = withinReach(problem, all)
    .filter((index) => limits.every((limit) => limit(index)))
    .flatMap((index) => {
      const bound = bounds.ofItem(index);
      return bound === null ? [] : [{ index, bound }];
    })
    .sort((left, right) => compareCosts(left.bound, right.bound) || left.index - right.index);
  const order = ranked.map(({ index }) => index);
  return {
    order,
    promising: (size) => {
      const seeds = new Set([...mustHaves(problem, order), ...order.slice(0, size)]);
      return withinReach(problem, [...seeds]);
    },
    betterThan: (costs) => {
      const scaled = costs.map((cost) => cost * BOUND_SCALE);
      const better = ranked.filter(({ bound }) => compareCosts(bound, scaled) < 0);
      return withinReach(
        problem,
        better.map(({ index }) => index),
      );
    },
  };
}

/** Under a ceiling of fees or hours no item counts with which every plan is above it. */
function limitBounds(problem: AcquisitionProblem): readonly ((item: number) => boolean)[] {
  const ceilings = [
    ['FEE', problem.feeMax],
    ['HOURS', problem.hoursMax],
  ] as const;
  return ceilings.flatMap(([cost, ceiling]) => {
    if (ceiling === null) return [];
    const bounds = boundCosts({ ...problem, costs: [cost] });
    return (item: number) => {
      const [least] = bounds.ofItem(item) ?? [Infinity];
      return (least ?? 0) <= ceiling * BOUND_SCALE;
    };
  });
}

/** Items that must be taken, and the best-ranked ones that bring what must be gained, with what these need. */
function mustHaves(problem: AcquisitionProblem, order: readonly number[]): readonly number[] {
  const chosen = new Set(order.filter((index) => problem.items[index]?.mustTake));
  if (chosen.size + problem.mustGain.length === 0) return [];
  const bringers = new Map<number, number[]>();
  for (const index of order) {
    const item = problem.items[index];
    for (const gain of [...(item?.required ?? []), ...(item?.optional ?? [])]) {
      bringers.set(gain, [...(bringers.get(gain) ?? []), index]);
    }
  }
  const asked = new Set<number>();
  const open: number[] = [...problem.mustGain];
  const needsOf = (index: number) => {
    const item = problem.items[index];
    const gains = [...(item?.required ?? []), ...(item?.optional ?? [])];
    return gains.flatMap((gain) => problem.gains[gain]?.needs ?? []).flat();
  };
  for (const index of chosen) open.push(...needsOf(index));
  for (let gain = open.pop(); gain !== undefined; gain = open.pop()) {
    if (asked.has(gain)) continue;
    asked.add(gain);
    open.push(...(problem.gains[gain]?.parts ?? []));
    for (const index of (bringers.get(gain) ?? []).slice(0, WAYS)) {
      if (chosen.has(index)) continue;
      chosen.add(index);
      open.push(...needsOf(index));
    }
  }
  return [...chosen];
}
