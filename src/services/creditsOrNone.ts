import type { Hundredths } from '../domain/hundredths.ts';
import { badInput, ProblemError } from '../domain/problem.ts';
import { amount } from './catalogue/amount.ts';

/** Credits that bound something, where they are stated. Throws BAD_USER_INPUT for less than none. */
export function creditsOrNone(field: string, value: number | null | undefined): Hundredths | null {
  if (value === null || value === undefined || value >= 0) return amount(field, value);
  throw new ProblemError(badInput(field, '>= 0', value, `${field} must be 0 or more.`));
}
