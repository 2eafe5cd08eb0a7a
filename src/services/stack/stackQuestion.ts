import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { StackPin, StackQuestion } from '../../domain/stack.ts';
import type { Asked } from '../catalogue/asked.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';

export type AskedStack = Asked<{
  policyId: string;
  asOf: CalendarDate;
  pins: readonly StackPin[];
}> & { readonly holdings: AskedHoldings; readonly qualificationId: string };

/** What was asked, with every default applied. */
export function stackQuestion(input: AskedStack, today: CalendarDate): StackQuestion {
  return {
    holdings: holdingsOf(input.holdings),
    qualificationId: input.qualificationId,
    policyId: input.policyId ?? null,
    asOf: input.asOf ?? today,
    pins: input.pins ?? [],
  };
}
