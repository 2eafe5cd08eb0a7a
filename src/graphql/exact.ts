import { fromHundredths, type Hundredths } from '../domain/hundredths.ts';

/** The number for people, where there is one. */
export function decimalOrNull(value: Hundredths | null): number | null {
  return value === null ? null : fromHundredths(value);
}
