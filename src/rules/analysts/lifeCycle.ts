import {
  type DueItem,
  type DueQuestion,
  type Listing,
  stageOn,
} from '../../domain/analysts/lifeCycle.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';

/**
 * Reviews and expiries before a day, those passed by among them: the earliest first, then by id, a review before an
 * expiry. What its status calls discontinued owes nothing any more.
 */
export function fallingDue(
  credentials: Iterable<Listing & { readonly id: string }>,
  { before, asOf, ids }: DueQuestion,
): readonly DueItem[] {
  const asked = ids === null ? null : new Set(ids);
  return [...credentials]
    .filter(({ id, status }) => status !== 'DISCONTINUED' && (asked?.has(id) ?? true))
    .flatMap((listing) => {
      const { id: microCredentialId, reviewOn, expiresOn } = listing;
      const stage = stageOn(listing, asOf);
      const due = (what: DueItem['what'], on: CalendarDate | null): readonly DueItem[] =>
        on === null || on >= before
          ? []
          : [{ microCredentialId, what, on, overdue: on < asOf, stage }];
      return [...due('REVIEW', reviewOn), ...due('EXPIRY', expiresOn)];
    })
    .sort(
      (left, right) =>
        compareText(left.on, right.on) ||
        compareText(left.microCredentialId, right.microCredentialId) ||
        Number(left.what === 'EXPIRY') - Number(right.what === 'EXPIRY'),
    );
}
