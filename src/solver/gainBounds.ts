import {
  type AcquisitionProblem,
  compareCosts,
  type Cost,
  type Gain,
  type Item,
  type Variant,
} from './acquisition.ts';
import {
  addCosts,
  BOUND_SCALE,
  type FixedPart,
  gainCost,
  heaviness,
  isOfGains,
  partCosts,
  type Relaxation,
  sumWeights,
  variantCost,
} from './relaxation.ts';
import { openGrid, type Step } from './targetGrid.ts';

/**
 * A lower bound by gains: every countable gain gets the least price at which any item brings it, an item's fee
 * shared among its gains by weight. Tight where credits come first: a gain's own credits are paid in full, once.
 */
export function boundByGains(problem: AcquisitionProblem, fixed: FixedPart): Relaxation {
  const prices = leastPrices(problem);
  const steps = problem.gains.flatMap((gain, index): Step | readonly [] => {
    const price = prices[index];
    if (!gain.weight || gain.forbidden || fixed.gains.has(index) || !price) return [];
    return { ...gain.weight, price };
  });
  const grid = openGrid(problem.target, fixed, steps, problem.costs.length);
  return {
    overall: addCosts(grid.cheapest(fixed.primary, fixed.secondary), fixed.costs),
    ofItem: (item) => {
      const own = ownPart(problem, item, fixed.gains);
      const rest = grid.cheapest(fixed.primary + own.primary, fixed.secondary + own.secondary);
      const bound = addCosts(addCosts(rest, own.costs), fixed.costs);
      return (
        bound &&
        rebate(
          problem.costs,
          bound,
          item.optional.map((gain) => prices[gain]),
        )
      );
    },
  };
}

function ownPart(problem: AcquisitionProblem, item: Item, fixed: ReadonlySet<number>) {
  const gains = new Set(item.required.filter((gain) => !fixed.has(gain)));
  return { ...sumWeights(problem, gains), costs: partCosts(problem, [item], gains) };
}

/**
 * For each gain the least price at which it can count; null where it cannot. An item's fee is shared among what
 * could count through it, by weight, so that no choice of its gains pays more than all of it.
 */
function leastPrices(problem: AcquisitionProblem): readonly (readonly number[] | null)[] {
  const prices = problem.gains.map((gain) =>
    gain.parts === null ? null : priceOf(problem.costs, gain, undefined, 0),
  );
  for (const item of problem.items) {
    const gains = [...item.required, ...item.optional];
    const total = gains.reduce((sum, gain) => sum + heaviness(problem.gains[gain]), 0);
    for (const variant of item.variants) {
      for (const index of variant.counts) {
        const gain = problem.gains[index];
        if (!gain) continue;
        // What must be taken is paid already: its options cost no further fee.
        const portion = item.mustTake ? 0 : heaviness(gain) / Math.max(total, 1);
        const price = priceOf(problem.costs, gain, variant, portion);
        const known = prices[index];
        if (!known || compareCosts(price, known) < 0) prices[index] = price;
      }
    }
  }
  return prices;
}

function priceOf(
  costs: readonly Cost[],
  gain: Gain,
  variant: Variant | undefined,
  portion: number,
): readonly number[] {
  return costs.map((cost) =>
    isOfGains(cost)
      ? gainCost(gain, cost) * BOUND_SCALE
      : Math.floor(variantCost(variant, cost) * BOUND_SCALE * portion),
  );
}

/** Optional gains of an item that is taken anyway are paid without a further fee: give their shares back. */
function rebate(
  costs: readonly Cost[],
  bound: readonly number[],
  prices: readonly (readonly number[] | null | undefined)[],
): readonly number[] {
  return bound.map((value, order) => {
    const cost = costs[order];
    if (!cost || isOfGains(cost)) return value;
    return prices.reduce((rest, price) => rest - (price?.[order] ?? 0), value);
  });
}
