import { greatestDivisor } from '../greatestDivisor.ts';

/** Sums up to here keep more than enough digits for every bound that is computed from them. */
const LARGEST = 2 ** 44;

export interface CombinedPrices {
  readonly prices: Float64Array;
  /** A sum of combined prices as one sum for each of the prices combined. */
  split(sum: number): readonly number[];
}

/**
 * One price for many that are compared in turn. A cover without superfluous columns has at most one column for each
 * row, so no later price of such a cover outweighs one unit of an earlier price. Null where that takes too many digits.
 */
export function combinePrices(
  prices: readonly Float64Array[],
  rowCount: number,
): CombinedPrices | null {
  const units = prices.map((own) => own.reduce(greatestDivisor, 0) || 1);
  const spans = prices.map((own, order) => 1 + dearest(own, rowCount) / (units[order] ?? 1));
  const weights = spans.map((_span, order) =>
    spans.slice(order + 1).reduce((product, span) => product * span, 1),
  );
  if (spans.reduce((product, span) => product * span, 1) > LARGEST) return null;
  const [first = new Float64Array()] = prices;
  const combined = first.map((_price, column) =>
    prices.reduce((sum, own, order) => {
      const scaled = (own[column] ?? 0) / (units[order] ?? 1);
      return sum + scaled * (weights[order] ?? 1);
    }, 0),
  );
  return {
    prices: combined,
    split: (sum) => {
      let left = sum;
      return weights.map((weight, order) => {
        const count = Math.floor(left / weight);
        left -= count * weight;
        return count * (units[order] ?? 1);
      });
    },
  };
}

/** What so many columns cost at most. */
function dearest(prices: Float64Array, count: number): number {
  return prices
    .toSorted((left, right) => right - left)
    .subarray(0, count)
    .reduce((sum, price) => sum + price, 0);
}
