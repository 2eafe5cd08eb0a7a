import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { DestinationKind, DestinationsQuestion } from '../../domain/destination.ts';
import { amount } from '../catalogue/amount.ts';
import type { Asked } from '../catalogue/asked.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';
import { within } from '../within.ts';

export type AskedDestinations = Asked<{
  kinds: readonly DestinationKind[];
  withinCredits: number;
  asOf: CalendarDate;
  first: number;
}> & { readonly holdings: AskedHoldings };

const KINDS: readonly DestinationKind[] = [
  'QUALIFICATION',
  'OCCUPATION',
  'ALQ_MAJOR',
  'MICRO_CREDENTIAL',
];
const FIRST = 20;
const CREDITS_MAX = 1_000_000;

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function destinationsQuestion(
  input: AskedDestinations,
  today: CalendarDate,
): DestinationsQuestion {
  const { kinds, withinCredits } = input;
  const field = 'input.withinCredits';
  return {
    holdings: holdingsOf(input.holdings),
    kinds: kinds && kinds.length > 0 ? [...new Set(kinds)] : KINDS,
    withinCredits: amount(
      field,
      withinCredits === null || withinCredits === undefined
        ? null
        : within(field, withinCredits, 0, CREDITS_MAX),
    ),
    asOf: input.asOf ?? today,
    first: within('input.first', input.first ?? FIRST, 1, 100),
  };
}
