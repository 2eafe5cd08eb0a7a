import { type AcquisitionProblem, compareCosts } from './acquisition.ts';
import { boundByGains } from './gainBounds.ts';
import { boundByItems } from './itemBounds.ts';
import { BOUND_SCALE, fixedPart } from './relaxation.ts';

/**
 * Lower bounds that cost almost nothing to compute: couplings are left out, blocks of secondary weight may be cut,
 * and small dynamic programs find the cheapest way to the target. Whatever plan exists costs at least so much, in
 * lexicographic order. Two relaxations are made, and the higher of their bounds holds.
 */
export interface Bounds {
  /** No plan costs less; null: no plan exists. In thousandths of the problem's units. */
  readonly overall: readonly number[] | null;
  /** No plan that takes the item costs less; null: none takes it. */
  ofItem(item: number): readonly number[] | null;
}

export function boundCosts(problem: AcquisitionProblem): Bounds {
  const fixed = fixedPart(problem);
  const relaxations = [boundByGains(problem, fixed), boundByItems(problem, fixed)];
  const overall = highest(relaxations.map((relaxation) => relaxation.overall));
  return {
    overall,
    ofItem: (index) => {
      const item = problem.items[index];
      if (!item || item.mustTake) return overall;
      return highest(relaxations.map((relaxation) => relaxation.ofItem(item)));
    },
  };
}

/** Each bound holds, so the highest does; where one says that there is no plan, there is none. */
function highest(bounds: readonly (readonly number[] | null)[]): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (const bound of bounds) {
    if (bound === null) return null;
    const sharp = sharpen(bound);
    if (best === null || compareCosts(sharp, best) > 0) best = sharp;
  }
  return best;
}

/**
 * Costs are whole: a first cost between two whole values is at least the higher one, and then nothing is known of
 * the costs that follow.
 */
function sharpen(bound: readonly number[]): readonly number[] {
  const split = bound.findIndex((value) => value % BOUND_SCALE !== 0);
  if (split < 0) return bound;
  return bound.map((value, order) => {
    if (order < split) return value;
    return order === split ? Math.ceil(value / BOUND_SCALE) * BOUND_SCALE : -Infinity;
  });
}
