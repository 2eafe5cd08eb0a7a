import { type CalendarDate, isAnniversary, plusYears } from '../../../domain/calendarDate.ts';
import type { CheckOf } from '../check.ts';

/**
 * The record states the next review only, and what is discontinued has none. One that is overdue breaks the rule, and so does one further off than the
 * longest period; but a whole number of years after the listing it may be the next of several, which the record of
 * today cannot show of the day asked about.
 */
export const reviewDue: CheckOf<'review-due'> = {
  credential: (
    { maxYears, listedFrom, listedBefore },
    { title, isDiscontinued, listedOn, reviewOn },
    { on },
  ) => {
    if (isDiscontinued || reviewOn === null) return [];
    if (!isListedBetween(listedOn, listedFrom, listedBefore)) return [];
    const limit = { maxYears, dueBy: plusYears(on, maxYears) };
    if (reviewOn < on) {
      const message = `The review of "${title}" was due on ${reviewOn}, before ${on}.`;
      return [{ actual: reviewOn, limit, message }];
    }
    if (reviewOn <= limit.dueBy) return [];
    const message = `The next review of "${title}" is due on ${reviewOn}, more than ${years(maxYears)} after ${on}.`;
    const mayBeLater = listedOn !== null && isAnniversary(listedOn, reviewOn);
    return [
      { actual: reviewOn, limit, message, ...(mayBeLater ? { atMost: 'NOTE' as const } : {}) },
    ];
  },
};

/** Where no day of listing is stated, the rule for the newest listings holds. */
function isListedBetween(
  listedOn: CalendarDate | null,
  from: CalendarDate | undefined,
  before: CalendarDate | undefined,
): boolean {
  if (listedOn === null) return before === undefined;
  return (from === undefined || listedOn >= from) && (before === undefined || listedOn < before);
}

function years(count: number): string {
  return count === 1 ? 'a year' : `${String(count)} years`;
}
