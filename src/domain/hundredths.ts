/**
 * Credits, hours, weeks and fees are exact decimals with at most two places. Inside the program they are
 * whole numbers of hundredths, so that sums and comparisons never meet binary fractions.
 */
export type Hundredths = number;

/** The scaled value, or null where the number has more than two decimals or is too large to be exact. */
export function toHundredths(value: number): Hundredths | null {
  const scaled = Math.round(value * 100);
  return Number.isSafeInteger(scaled) && scaled / 100 === value ? scaled : null;
}

/** The number that people and JSON read. */
export function fromHundredths(value: Hundredths): number {
  return value / 100;
}

/** The scaled value as text: 750 gives "7.5". */
export function formatHundredths(value: Hundredths): string {
  return String(value / 100);
}

/** `100 * numerator >= percent * denominator`: the only way in which a share is compared; never over 0. */
export function meetsShare(numerator: number, denominator: number, percent: number): boolean {
  return denominator > 0 && 100 * numerator >= percent * denominator;
}
