import { type AcquisitionProblem, type Cost, gainCost, isOfGains, wayCost } from './acquisition.ts';

/** Costs in bounds are thousandths of the problem's units, rounded down, so that shared fees are whole numbers. */
export const BOUND_SCALE = 1000;

/** What bounds are asked about: some items, what they bring within reach, and the costs to bound. */
export interface BoundAsk {
  readonly problem: AcquisitionProblem;
  readonly items: readonly number[];
  /** By gain, 1: had already, or gained by some of the items. */
  readonly gained: Uint8Array;
  readonly costs: readonly Cost[];
  readonly fixed: FixedPart;
  /** Divides every weight. */
  readonly unit: number;
}

/** A relaxed problem: no real plan, or none that takes the item, costs less than it says. */
export interface Relaxation {
  /** Both write a cost vector; false: there is no plan. */
  overall(into: Float64Array): boolean;
  ofItem(item: number, into: Float64Array): boolean;
}

/** What every plan contains: held blocks, the items that must be taken, the gains that must be made. */
export interface FixedPart {
  /** By gain, 1: newly gained by every plan. */
  readonly gains: Uint8Array;
  readonly primary: number;
  readonly secondary: number;
  readonly costs: readonly number[];
}

export function fixedPart(problem: AcquisitionProblem, costs: readonly Cost[]): FixedPart {
  const { stock, waysFrom } = problem.shelf;
  const gains = new Uint8Array(stock.gainCount);
  const sure = [...problem.mustGain];
  for (const item of problem.mustTake) {
    const options = stock.optionsFrom[item];
    sure.push(...stock.carries.values.subarray(stock.carries.starts[item], options));
  }
  let { primary, secondary } = sumHeld(problem);
  const sums = costs.map(() => 0);
  for (const gain of sure) {
    if (gains[gain] === 1 || problem.had[gain] === 1) continue;
    gains[gain] = 1;
    primary += problem.primary[gain] ?? 0;
    secondary += problem.secondary[gain] ?? 0;
    costs.forEach(
      (cost, order) => (sums[order] = (sums[order] ?? 0) + gainCost(problem, gain, cost)),
    );
  }
  for (const item of problem.mustTake) {
    costs.forEach((cost, order) => {
      if (!isOfGains(cost))
        sums[order] = (sums[order] ?? 0) + wayCost(problem, waysFrom[item] ?? 0, cost);
    });
  }
  return { gains, primary, secondary, costs: sums.map((sum) => sum * BOUND_SCALE) };
}

function sumHeld({ held }: AcquisitionProblem) {
  return {
    primary: held.reduce((sum, block) => sum + block.primary, 0),
    secondary: held.reduce((sum, block) => sum + block.secondary, 0),
  };
}

/** Writes the costs of the way on from a state of a grid, and what comes before it. False: there is no way. */
export function writeSum(
  into: Float64Array,
  costs: Float64Array,
  from: number,
  before: readonly number[],
): boolean {
  if (costs[from] === Infinity) return false;
  for (let order = 0; order < into.length; order += 1) {
    into[order] = (costs[from + order] ?? 0) + (before[order] ?? 0);
  }
  return true;
}
