import type { Lists } from '../lists.ts';

/**
 * Rows that have to be covered, columns that cover some of them at a price: which columns cover every row for the
 * least? Prices are whole and not negative; a column repeats no row.
 */
export interface CoverProblem {
  readonly rowCount: number;
  /** By column: the rows that it covers. */
  readonly covers: Lists;
  /** By column. */
  readonly prices: Float64Array;
  /** No answer may hold any of these sets of columns whole. */
  readonly forbidden: readonly (readonly number[])[];
}

export interface Cover {
  /** Ascending. */
  readonly columns: readonly number[];
  readonly price: number;
  /** No cover costs less. */
  readonly bound: number;
  readonly proven: boolean;
}

export function priceOf(prices: Float64Array, columns: Iterable<number>): number {
  let sum = 0;
  for (const column of columns) sum += prices[column] ?? 0;
  return sum;
}
