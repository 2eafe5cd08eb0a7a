import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { UnbundleQuestion } from '../../domain/unbundle.ts';
import type { Asked } from '../catalogue/asked.ts';
import { creditsOrNone } from '../creditsOrNone.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';
import { within } from '../within.ts';

export type AskedUnbundle = Asked<{
  limitMs: number;
  asOf: CalendarDate;
  minCredits: number;
  maxCredits: number;
  reuseExisting: boolean;
  holdings: AskedHoldings;
}> & { readonly qualificationId: string; readonly policyId: string };

const LIMIT_MS = 10_000;

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function unbundleQuestion(input: AskedUnbundle, today: CalendarDate): UnbundleQuestion {
  return {
    limitMs: within('input.limitMs', input.limitMs ?? LIMIT_MS, 100, 60_000),
    qualificationId: input.qualificationId,
    policyId: input.policyId,
    asOf: input.asOf ?? today,
    minCredits: creditsOrNone('input.minCredits', input.minCredits),
    maxCredits: creditsOrNone('input.maxCredits', input.maxCredits),
    reuseExisting: input.reuseExisting ?? true,
    holdings: input.holdings ? holdingsOf(input.holdings) : { achievements: [] },
  };
}
