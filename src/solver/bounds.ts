import type { AcquisitionProblem, Cost } from './acquisition.ts';
import { boundByGains } from './gainBounds.ts';
import { boundByItems } from './itemBounds.ts';
import { BOUND_SCALE, type BoundAsk, fixedPart, type Relaxation } from './relaxation.ts';
import { commonUnit } from './targetGrid.ts';
import type { Reach } from './withinReach.ts';

/**
 * Lower bounds that cost almost nothing to compute: couplings are left out, blocks of secondary weight may be cut,
 * and small dynamic programs find the cheapest way to the target. Whatever plan of the items exists costs at least
 * so much, in lexicographic order. Two relaxations are made, and the higher of their bounds holds.
 */
export interface Bounds {
  /** No plan costs less; null: no plan exists. In thousandths of the problem's units. */
  readonly overall: readonly number[] | null;
  /** In the order of the items: no plan that takes the item costs less; infinite where none takes it. */
  readonly ofItems: Float64Array;
}

export function boundCosts(
  problem: AcquisitionProblem,
  { items, gained }: Reach,
  costs: readonly Cost[] = problem.costs,
): Bounds {
  const unit = unitFor(problem, gained);
  const ask = { problem, items, gained, costs, fixed: fixedPart(problem, costs), unit };
  return boundAll(ask, boundByGains(ask), boundByItems(ask));
}

function boundAll(
  { problem, items, costs }: BoundAsk,
  byGains: Relaxation,
  byItems: Relaxation,
): Bounds {
  const width = costs.length;
  const [one, other] = [new Float64Array(width), new Float64Array(width)];
  const isPossible = byGains.overall(one) && byItems.overall(other);
  const overall = isPossible ? Array.from(higher(one, other)) : null;
  const ofItems = new Float64Array(items.length * width).fill(Infinity);
  if (overall === null) return { overall, ofItems };
  items.forEach((item, order) => {
    if (problem.mustTake.has(item)) ofItems.set(overall, order * width);
    else if (byGains.ofItem(item, one) && byItems.ofItem(item, other)) {
      ofItems.set(higher(one, other), order * width);
    }
  });
  return { overall, ofItems };
}

/** Each bound holds, so the higher does. */
function higher(one: Float64Array, other: Float64Array): Float64Array {
  sharpen(one);
  sharpen(other);
  for (let order = 0; order < one.length; order += 1) {
    const difference = (one[order] ?? 0) - (other[order] ?? 0);
    if (difference !== 0) return difference > 0 ? one : other;
  }
  return one;
}

/**
 * Costs are whole: a first cost between two whole values is at least the higher one, and then nothing is known of
 * the costs that follow.
 */
function sharpen(bound: Float64Array): void {
  for (let order = 0; order < bound.length; order += 1) {
    const value = bound[order] ?? 0;
    if (value % BOUND_SCALE === 0) continue;
    bound[order] = Math.ceil(value / BOUND_SCALE) * BOUND_SCALE;
    bound.fill(-Infinity, order + 1);
    return;
  }
}

/** The unit that divides whatever weight may come towards the target. */
function unitFor(problem: AcquisitionProblem, gained: Uint8Array): number {
  const held = problem.held.flatMap(({ primary, secondary }) => [primary, secondary]);
  let unit = held.reduce(commonUnit, problem.target?.total ?? 0);
  for (let gain = 0; gain < gained.length; gain += 1) {
    if (gained[gain] === 0) continue;
    unit = commonUnit(commonUnit(unit, problem.primary[gain] ?? 0), problem.secondary[gain] ?? 0);
  }
  return unit;
}
