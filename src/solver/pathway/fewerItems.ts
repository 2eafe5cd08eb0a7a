import { type Cost, gainCost, isOfGains, wayCost } from '../acquisition.ts';
import { listAt } from '../lists.ts';
import type { Posed } from '../posed.ts';
import { goalGains, type PathwayProblem } from './goal.ts';
import type { PathwayCost, Times } from './times.ts';

interface Asked {
  readonly problem: PathwayProblem;
  readonly posed: Posed;
  readonly costs: readonly PathwayCost[];
  readonly times: Times;
  /** How many plans are asked for in all. */
  readonly count: number;
}

/**
 * Leaves away items whose place others can take in every plan: something that needs nothing, brings at least as much of
 * what the goal asks for and costs no more in anything. As many such others stay as plans are asked for, so that each
 * of the plans finds one that no earlier plan forbids.
 */
export function fewerItems(asked: Asked, items: readonly number[]): readonly number[] {
  const { problem, posed, count } = asked;
  const features = featuresOf(problem, posed, items);
  const kept: Profile[] = [];
  const carriedByMany = carriedBySeveral(posed, items);
  if (asked.costs.includes('DAYS')) return items;
  const profiles = items
    .map((item) => profileOf(asked, features, carriedByMany, item))
    .sort((left, right) => compareProfiles(left, right));
  for (const profile of profiles) {
    let better = 0;
    if (!profile.isFixed) {
      for (const other of kept) {
        if (other.isFree && dominates(other, profile)) better += 1;
        if (better >= count) break;
      }
    }
    if (better < count) kept.push(profile);
  }
  return kept.map(({ item }) => item);
}

const COSTS: readonly Cost[] = ['CREDITS', 'HOURS', 'UNKNOWN_FEES', 'FEE'];

interface Profile {
  readonly item: number;
  readonly features: ReadonlySet<number>;
  /** What it costs at most, and at least: what other items bring as well it may bring for nothing. */
  readonly costs: readonly number[];
  readonly leastCosts: readonly number[];
  /** It needs nothing that is not had, and can come at any time. */
  readonly isFree: boolean;
  /** It must be taken, or is good for more than one of several. */
  readonly isFixed: boolean;
}

function compareProfiles(left: Profile, right: Profile): number {
  for (const [order, value] of left.costs.entries()) {
    const difference = value - (right.costs[order] ?? 0);
    if (difference !== 0) return difference;
  }
  return right.features.size - left.features.size || left.item - right.item;
}

function dominates(other: Profile, one: Profile): boolean {
  if (other.features.size < one.features.size) return false;
  if (!other.costs.every((value, order) => value <= (one.leastCosts[order] ?? 0))) return false;
  for (const feature of one.features) if (!other.features.has(feature)) return false;
  return true;
}

/** By gain, what it is good for: the lists it is in, or itself where it is needed for its own sake. */
type Features = (gain: number) => readonly number[];

function featuresOf(problem: PathwayProblem, posed: Posed, items: readonly number[]): Features {
  const { goal, shelf, mustGain } = problem;
  const lists = new Map<number, number[]>();
  goal.anyOf.forEach((list, number) => {
    for (const gain of list) lists.set(gain, [...(lists.get(gain) ?? []), -1 - number]);
  });
  const named = goalGains({ ...problem, goal: { ...goal, anyOf: [] } });
  const needed = new Set([...named, ...mustGain]);
  for (const item of items) {
    const { required, optional } = posed.item(item);
    for (const gain of [...required, ...optional]) {
      for (const need of posed.gain(gain).needs.flat()) needed.add(need);
      // Gains that others consist of, or that weigh towards a target, stand for themselves.
      if ((shelf.stock.wholeOf[gain] ?? -1) >= 0 || problem.target !== null) needed.add(gain);
    }
  }
  for (const gain of [...needed])
    for (const part of listAt(shelf.stock.parts, gain)) needed.add(part);
  return (gain) => [...(lists.get(gain) ?? []), ...(needed.has(gain) ? [gain] : [])];
}

/** Gains that more than one item with several gains brings: a single one beside them would bring nothing. */
function carriedBySeveral(posed: Posed, items: readonly number[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const item of items) {
    const { required, optional } = posed.item(item);
    const all = [...required, ...optional];
    if (all.length > 1) for (const gain of all) counts.set(gain, (counts.get(gain) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([gain, count]) => (count > 1 ? [gain] : [])));
}

function profileOf(
  { problem, posed, times }: Asked,
  features: Features,
  shared: ReadonlySet<number>,
  index: number,
): Profile {
  const { required, optional, ways, mustTake } = posed.item(index);
  const all = [...required, ...optional];
  const isFree =
    optional.length === 0 &&
    required.every((gain) => posed.gain(gain).needs.length === 0) &&
    ways.every((way) => times.isFlexible(way));
  const [cheapest] = ways;
  const own = all.length > 1 ? required.filter((gain) => !shared.has(gain)) : required;
  const sum = (cost: Cost, gains: readonly number[]) => {
    if (isOfGains(cost))
      return gains.reduce((total, gain) => total + gainCost(problem, gain, cost), 0);
    return cheapest === undefined ? 0 : wayCost(problem, cheapest, cost);
  };
  const found = new Set(all.flatMap(features));
  return {
    item: index,
    features: found,
    costs: COSTS.map((cost) => sum(cost, required)),
    leastCosts: COSTS.map((cost) => sum(cost, own)),
    isFree: isFree && !mustTake,
    isFixed: mustTake || optional.length > 0 || [...found].some((feature) => feature >= 0),
  };
}
