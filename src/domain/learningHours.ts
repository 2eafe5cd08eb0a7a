import type { Hundredths } from './hundredths.ts';

const HOURS_PER_CREDIT = 10;
const HOURS_PER_INDIAN_CREDIT = 30;

/** Notional hours where none are stated: they follow from the credits and the framework's jurisdiction. */
export function learningHoursOf(
  credits: Hundredths,
  frameworkJurisdiction: string | null,
): Hundredths {
  return credits * (frameworkJurisdiction === 'IN' ? HOURS_PER_INDIAN_CREDIT : HOURS_PER_CREDIT);
}
