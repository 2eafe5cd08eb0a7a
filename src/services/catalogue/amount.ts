import { type Hundredths, toHundredths } from '../../domain/hundredths.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';

/** An exact amount of at most two decimals, in hundredths; null where none is given. */
export function amount(field: string, value: number | null | undefined): Hundredths | null {
  if (value === null || value === undefined) return null;
  const scaled = toHundredths(value);
  if (scaled === null) {
    throw new ProblemError(
      badInput(field, 'at most two decimals', value, `${field} has more than two decimals.`),
    );
  }
  return scaled;
}
