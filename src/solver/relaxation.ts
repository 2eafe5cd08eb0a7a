import type { AcquisitionProblem, Cost, Gain, Item, Variant } from './acquisition.ts';

/** Costs in bounds are thousandths of the problem's units, rounded down, so that shared fees are whole numbers. */
export const BOUND_SCALE = 1000;

/** What a relaxed problem says: no real plan, or none that takes the item, costs less; null: there is none. */
export interface Relaxation {
  readonly overall: readonly number[] | null;
  ofItem(item: Item): readonly number[] | null;
}

/** What every plan contains: held blocks, the items that must be taken, the gains that must be made. */
export interface FixedPart {
  readonly gains: ReadonlySet<number>;
  readonly primary: number;
  readonly secondary: number;
  readonly costs: readonly number[];
}

export function fixedPart(problem: AcquisitionProblem): FixedPart {
  const forced = problem.items.filter((item) => item.mustTake);
  const gains = new Set([...forced.flatMap((item) => item.required), ...problem.mustGain]);
  const weight = sumWeights(problem, gains);
  const [primary, secondary] = problem.held.reduce(
    ([left, right], block) => [left + block.primary, right + block.secondary],
    [weight.primary, weight.secondary],
  );
  return { gains, primary, secondary, costs: partCosts(problem, forced, gains) };
}

export function partCosts(
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

export function sumWeights(problem: AcquisitionProblem, gains: Iterable<number>) {
  let [primary, secondary] = [0, 0];
  for (const gain of gains) {
    primary += problem.gains[gain]?.weight?.primary ?? 0;
    secondary += problem.gains[gain]?.weight?.secondary ?? 0;
  }
  return { primary, secondary };
}

export function isOfGains(cost: Cost): cost is 'CREDITS' | 'HOURS' {
  return cost === 'CREDITS' || cost === 'HOURS';
}

export function gainCost(gain: Gain | undefined, cost: 'CREDITS' | 'HOURS'): number {
  return (cost === 'CREDITS' ? gain?.credits : gain?.hours) ?? 0;
}

export function variantCost(variant: Variant | undefined, cost: Cost): number {
  if (cost === 'ITEMS') return 1;
  return (cost === 'FEE' ? variant?.fee : variant?.unknownFee) ?? 0;
}

export function heaviness(gain: Gain | undefined): number {
  return (gain?.weight?.primary ?? 0) + (gain?.weight?.secondary ?? 0);
}

export function addCosts(
  left: readonly number[] | null,
  right: readonly number[],
): readonly number[] | null {
  return left && left.map((value, order) => value + (right[order] ?? 0));
}
