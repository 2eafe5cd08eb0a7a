import { type AcquisitionProblem, compareCosts } from './acquisition.ts';
import { BOUND_SCALE, boundCosts, type Bounds } from './bounds.ts';

/** The items that some plan may take, by the least that a plan with them can cost. */
export interface Ranking {
  /** Most promising first. */
  readonly order: readonly number[];
  readonly coreSize: number;
  /** The most promising items, with what they need and what must be taken or gained. */
  core(size: number): ReadonlySet<number>;
  /** Every item that could be part of a plan that costs less. */
  betterThan(costs: readonly number[]): readonly number[];
}

const CORE_SIZE = 48;
/** How many ways to meet a need are brought along at first. */
const WAYS = 2;

export function rankItems(problem: AcquisitionProblem, bounds: Bounds): Ranking {
  const limits = limitBounds(problem);
  const ranked = problem.items
    .map((_item, index) => ({ index, bound: bounds.ofItem(index) }))
    .filter(({ index }) => limits.every((limit) => limit(index)))
    .flatMap(({ index, bound }) => (bound === null ? [] : [{ index, bound: tighten(bound) }]))
    .sort((left, right) => compareCosts(left.bound, right.bound) || left.index - right.index);
  const order = ranked.map(({ index }) => index);
  return {
    order,
    coreSize: CORE_SIZE,
    core: (size) => closeOverNeeds(problem, order, order.slice(0, size)),
    betterThan: (costs) => {
      const scaled = costs.map((cost) => cost * BOUND_SCALE);
      return ranked
        .filter(({ bound }) => compareCosts(bound, scaled) < 0)
        .map(({ index }) => index);
    },
  };
}

/**
 * Costs are whole: a first cost between two whole values is at least the higher one, and then nothing is known of
 * the costs that follow.
 */
function tighten(bound: readonly number[]): readonly number[] {
  const split = bound.findIndex((value) => value % BOUND_SCALE !== 0);
  if (split < 0) return bound;
  return bound.map((value, order) => {
    if (order < split) return value;
    return order === split ? Math.ceil(value / BOUND_SCALE) * BOUND_SCALE : -Infinity;
  });
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

/** Adds the best-ranked items that bring what must be gained, what is needed, and the parts of wholes. */
function closeOverNeeds(
  problem: AcquisitionProblem,
  order: readonly number[],
  seeds: readonly number[],
): ReadonlySet<number> {
  const bringers = new Map<number, number[]>();
  for (const index of order) {
    const item = problem.items[index];
    for (const gain of [...(item?.required ?? []), ...(item?.optional ?? [])]) {
      const found = bringers.get(gain);
      if (found) found.push(index);
      else bringers.set(gain, [index]);
    }
  }
  const chosen = new Set(seeds);
  const asked = new Set<number>();
  const open: number[] = [...problem.mustGain];
  const visit = (index: number) => {
    const item = problem.items[index];
    open.push(...[...(item?.required ?? []), ...(item?.optional ?? [])].flatMap(needsOf));
  };
  const needsOf = (gain: number) => {
    const groups = problem.gains[gain]?.needs ?? [];
    return groups.flatMap((group) => bestOf(group, bringers));
  };
  for (const index of order) if (problem.items[index]?.mustTake) chosen.add(index);
  for (const index of chosen) visit(index);
  for (let gain = open.pop(); gain !== undefined; gain = open.pop()) {
    if (asked.has(gain)) continue;
    asked.add(gain);
    for (const part of problem.gains[gain]?.parts ?? []) open.push(part);
    for (const index of (bringers.get(gain) ?? []).slice(0, WAYS)) {
      if (chosen.has(index)) continue;
      chosen.add(index);
      visit(index);
    }
  }
  return chosen;
}

/** Of a group of alternatives the few that some item brings. */
function bestOf(
  group: readonly number[],
  bringers: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  return group.filter((gain) => bringers.has(gain)).slice(0, WAYS);
}
