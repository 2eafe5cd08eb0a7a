import type { Lists } from '../lists.ts';
import type { ObjectiveOutcome } from '../mixedInteger.ts';
import { combinePrices } from './combinePrices.ts';
import { priceOf } from './coverProblem.ts';
import { type CoverSearch, searchCover } from './searchCover.ts';

/** A cover whose prices are compared one after the other. */
export interface OrderedCoverProblem {
  readonly rowCount: number;
  /** By column: the rows that it covers. */
  readonly covers: Lists;
  /** The most important first; by column, whole and not negative. */
  readonly prices: readonly Float64Array[];
  /** No answer may hold any of these sets of columns whole. */
  readonly forbidden: readonly (readonly number[])[];
}

export type OrderedCover =
  | {
      readonly status: 'FOUND';
      /** Ascending. */
      readonly columns: readonly number[];
      readonly outcomes: readonly ObjectiveOutcome[];
    }
  | { readonly status: 'INFEASIBLE' }
  /** Time ran out before any cover was found. */
  | { readonly status: 'UNKNOWN' };

/** The lexicographically cheapest cover; null where the prices are too large to be weighed exactly. */
export function coverInOrder(
  { rowCount, covers, prices, forbidden }: OrderedCoverProblem,
  search: CoverSearch,
): OrderedCover | null {
  const combined = combinePrices(prices, rowCount);
  if (combined === null) return null;
  const found = searchCover({ rowCount, covers, prices: combined.prices, forbidden }, search);
  if (found === 'NO_COVER') return { status: 'INFEASIBLE' };
  if (found === 'UNKNOWN') return { status: 'UNKNOWN' };
  const bounds = combined.split(found.bound);
  let exact = true;
  const outcomes = prices.map((own, order): ObjectiveOutcome => {
    const value = priceOf(own, found.columns);
    const bound = found.proven ? value : exact ? Math.min(value, bounds[order] ?? 0) : 0;
    const proven = exact && (found.proven || bound === value);
    exact = proven;
    return { value, bound, proven };
  });
  return { status: 'FOUND', columns: found.columns, outcomes };
}
