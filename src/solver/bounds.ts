import {
  type AcquisitionProblem,
  compareCosts,
  type Cost,
  type Gain,
  type Item,
  type Variant,
} from './acquisition.ts';
import { openGrid, type Step } from './targetGrid.ts';

/**
 * Lower bounds that cost almost nothing to compute: couplings are left out, every countable gain gets the least
 * price at which any item brings it, blocks of secondary weight may be cut, and a small dynamic program finds the
 * cheapest way to the target. Whatever plan exists costs at least so much, in lexicographic order.
 * Costs are in thousandths of the problem's units, rounded down, so that shared fees are whole numbers too.
 */
export interface Bounds {
  /** No plan costs less; null: no plan exists. */
  readonly overall: readonly number[] | null;
  /** No plan that takes the item costs less; null: none takes it. */
  ofItem(item: number): readonly number[] | null;
}

export const BOUND_SCALE = 1000;

export function boundCosts(problem: AcquisitionProblem): Bounds {
  const fixed = fixedPart(problem);
  const prices = leastPrices(problem);
  const steps = problem.gains.flatMap((gain, index): Step | readonly [] => {
    const price = prices[index];
    if (!gain.weight || gain.forbidden || fixed.gains.has(index) || !price) return [];
    return { ...gain.weight, price };
  });
  const grid = openGrid(problem.target, fixed, steps, problem.costs.length);
  const overall = add(grid.cheapest(fixed.primary, fixed.secondary), fixed.costs);
  const boundItem = (item: Item): readonly number[] | null => {
    const own = ownPart(problem, item, fixed.gains);
    const rest = grid.cheapest(fixed.primary + own.primary, fixed.secondary + own.secondary);
    const bound = add(add(rest, own.costs), fixed.costs);
    return (
      bound &&
      rebate(
        problem.costs,
        bound,
        item.optional.map((gain) => prices[gain]),
      )
    );
  };
  return {
    overall,
    ofItem: (index) => {
      const item = problem.items[index];
      return !item || item.mustTake ? overall : boundItem(item);
    },
  };
}

interface Part {
  readonly gains: ReadonlySet<number>;
  readonly primary: number;
  readonly secondary: number;
  readonly costs: readonly number[];
}

/** What every plan contains: held blocks, the items that must be taken, the gains that must be made. */
function fixedPart(problem: AcquisitionProblem): Part {
  const forced = problem.items.filter((item) => item.mustTake);
  const gains = new Set([...forced.flatMap((item) => item.required), ...problem.mustGain]);
  const weight = sumWeights(problem, gains);
  const [primary, secondary] = problem.held.reduce(
    ([left, right], block) => [left + block.primary, right + block.secondary],
    [weight.primary, weight.secondary],
  );
  return { gains, primary, secondary, costs: partCosts(problem, forced, gains) };
}

function ownPart(problem: AcquisitionProblem, item: Item, fixed: ReadonlySet<number>): Part {
  const gains = new Set(item.required.filter((gain) => !fixed.has(gain)));
  return { gains, ...sumWeights(problem, gains), costs: partCosts(problem, [item], gains) };
}

function partCosts(
  problem: AcquisitionProblem,
  items: readonly Item[],
  gains: ReadonlySet<number>,
): readonly number[] {
  return problem.costs.map((cost) => {
    let sum = 0;
    if (isOfGains(cost)) for (const gain of gains) sum += gainCost(problem.gains[gain], cost);
    else for (const item of items) sum += variantCost(item.variants[0], cost);
    return sum * BOUND_SCALE;
  });
}

function sumWeights(problem: AcquisitionProblem, gains: ReadonlySet<number>) {
  let [primary, secondary] = [0, 0];
  for (const gain of gains) {
    primary += problem.gains[gain]?.weight?.primary ?? 0;
    secondary += problem.gains[gain]?.weight?.secondary ?? 0;
  }
  return { primary, secondary };
}

function isOfGains(cost: Cost): cost is 'CREDITS' | 'HOURS' {
  return cost === 'CREDITS' || cost === 'HOURS';
}

function gainCost(gain: Gain | undefined, cost: 'CREDITS' | 'HOURS'): number {
  return (cost === 'CREDITS' ? gain?.credits : gain?.hours) ?? 0;
}

function variantCost(variant: Variant | undefined, cost: Cost): number {
  if (cost === 'ITEMS') return 1;
  return (cost === 'FEE' ? variant?.fee : variant?.unknownFee) ?? 0;
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
        const price = priceOf(problem.costs, gain, variant, heaviness(gain) / Math.max(total, 1));
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

function heaviness(gain: Gain | undefined): number {
  return (gain?.weight?.primary ?? 0) + (gain?.weight?.secondary ?? 0);
}

function add(left: readonly number[] | null, right: readonly number[]): readonly number[] | null {
  return left && left.map((value, order) => value + (right[order] ?? 0));
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
