import { gainCost, isOfGains, wayCost } from '../acquisition.ts';
import { goalGains, type PathwayProblem } from './goal.ts';
import type { PathwayCost } from './times.ts';

/**
 * A lower bound on the first cost of every plan. Each gain has a price that any plan making it pays at least; what the
 * goal asks of gains is met at prices, and what a price has left over is not yet accounted for.
 */
export interface GoalBound {
  readonly least: number;
  /** By gain: its price, and what of it the bound does not contain. */
  readonly price: Float64Array;
  readonly rest: Float64Array;
}

/** Gains with what each of them adds, and how much of it is asked for. */
interface Demand {
  readonly gains: readonly number[];
  readonly amounts: readonly number[];
  readonly needed: number;
}

export function boundGoal(
  problem: PathwayProblem,
  cost: PathwayCost,
  isOpen: (item: number) => boolean,
): GoalBound {
  const price = gainPrices(problem, cost, isOpen);
  const rest = price.slice();
  let least = 0;
  for (const { gains, amounts, needed } of demandsOf(problem)) {
    let dual = Infinity;
    gains.forEach((gain, order) => {
      dual = Math.min(dual, (rest[gain] ?? 0) / (amounts[order] ?? 1));
    });
    if (!Number.isFinite(dual) || dual <= 0) continue;
    least += dual * needed;
    gains.forEach((gain, order) => {
      rest[gain] = Math.max(0, (rest[gain] ?? 0) - dual * (amounts[order] ?? 1));
    });
  }
  return { least, price, rest };
}

/** What is paid for gains themselves, or the least share of what its cheapest item costs. */
function gainPrices(
  problem: PathwayProblem,
  cost: PathwayCost,
  isOpen: (item: number) => boolean,
): Float64Array {
  const { shelf, had } = problem;
  const { gainCount, carries, itemCount, parts } = shelf.stock;
  const price = new Float64Array(gainCount);
  if (cost === 'DAYS') return price;
  if (isOfGains(cost)) {
    for (let gain = 0; gain < gainCount; gain += 1) {
      if (had[gain] === 0) price[gain] = gainCost(problem, gain, cost);
    }
    return price;
  }
  price.fill(Infinity);
  for (let item = 0; item < itemCount; item += 1) {
    if (!isOpen(item)) continue;
    const [start, end] = [carries.starts[item] ?? 0, carries.starts[item + 1] ?? 0];
    let fresh = 0;
    for (let at = start; at < end; at += 1) fresh += 1 - (had[carries.values[at] ?? 0] ?? 0);
    const paid = leastWayCost(problem, item, cost) / fresh;
    for (let at = start; at < end; at += 1) {
      const gain = carries.values[at] ?? 0;
      if (had[gain] === 0 && paid < (price[gain] ?? 0)) price[gain] = paid;
    }
  }
  // A whole that its parts complete, or what nobody offers, has no price of its own.
  for (let gain = 0; gain < gainCount; gain += 1) {
    const isWhole = parts.starts[gain] !== parts.starts[gain + 1];
    if (isWhole || had[gain] === 1 || price[gain] === Infinity) price[gain] = 0;
  }
  return price;
}

export function leastWayCost(problem: PathwayProblem, item: number, cost: PathwayCost): number {
  if (cost === 'DAYS' || isOfGains(cost)) return 0;
  const { waysFrom } = problem.shelf;
  let least = Infinity;
  for (let way = waysFrom[item] ?? 0; way < (waysFrom[item + 1] ?? 0); way += 1) {
    least = Math.min(least, wayCost(problem, way, cost));
  }
  return least;
}

function demandsOf(problem: PathwayProblem): readonly Demand[] {
  const { goal, mustGain, had } = problem;
  const one = (gains: readonly number[]): Demand => ({
    gains,
    amounts: gains.map(() => 1),
    needed: 1,
  });
  const single = [...new Set([...mustGain, ...(goal.last === null ? [] : [goal.last])])];
  const groups = (goal.groups?.ask.groups ?? []).flatMap((group): readonly Demand[] => {
    const gainsOf = (block: number) => goal.groups?.gains[block] ?? -1;
    const weightOf = (block: number) => goal.groups?.ask.weights[block] ?? 0;
    const open = group.members.filter((block) => had[gainsOf(block)] === 0);
    const held = group.members.filter((block) => had[gainsOf(block)] === 1);
    if (group.needsAll) return open.map((block) => one([gainsOf(block)]));
    const heldWeight = held.reduce((sum, block) => sum + weightOf(block), 0);
    const weightNeeded = (group.weightMin ?? 0) - heldWeight;
    const countNeeded = (group.countMin ?? 0) - held.length;
    const weighed = open.filter((block) => weightOf(block) > 0);
    return [
      ...(weightNeeded > 0
        ? [{ gains: weighed.map(gainsOf), amounts: weighed.map(weightOf), needed: weightNeeded }]
        : []),
      ...(countNeeded > 0
        ? [{ gains: open.map(gainsOf), amounts: open.map(() => 1), needed: countNeeded }]
        : []),
    ];
  });
  return [...single.map((gain) => one([gain])), ...goal.anyOf.map(one), ...groups];
}

/** Gains of the goal that are still to be made. */
export function openGoalGains(problem: PathwayProblem): readonly number[] {
  return [...goalGains(problem)].filter((gain) => problem.had[gain] === 0);
}
