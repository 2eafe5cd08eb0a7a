import type { AdditionTerms } from '../../domain/analysts/coverage.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { amount } from '../catalogue/amount.ts';
import type { Asked } from '../catalogue/asked.ts';

export type AskedAddition = Asked<{ minLevel: number; maxLevel: number }> & {
  readonly maxCredits: number;
};

/** Time for the proof that no other choice adds more. */
export const ADDITION_LIMIT_MS = 10_000;
/** More than a whole degree: no micro-credential has as many. */
const CREDITS_MOST = 1_000;

/** Throws BAD_USER_INPUT for credits that no micro-credential has. */
export function additionTerms({ maxCredits, minLevel, maxLevel }: AskedAddition): AdditionTerms {
  const credits = amount('maxCredits', maxCredits);
  if (credits === null || maxCredits <= 0 || maxCredits > CREDITS_MOST) {
    const rule = `0 < maxCredits <= ${CREDITS_MOST}`;
    const message = `maxCredits is ${maxCredits}; it must be more than 0 and at most ${CREDITS_MOST}.`;
    throw new ProblemError(badInput('maxCredits', rule, maxCredits, message));
  }
  return { maxCredits: credits, minLevel: minLevel ?? null, maxLevel: maxLevel ?? null };
}
