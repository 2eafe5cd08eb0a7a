import type { OnShelf } from '../../domain/bundle.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { NameIndex } from '../search/nameIndex.ts';
import { matchShelf } from './matchShelf.ts';
import type { Shelf } from './shelf.ts';
import type { ShelfFilter } from './shelfFilter.ts';
import { checkFilter } from './shelfReferences.ts';

const AS_ASKED = 'input.from';

/** What the filter leaves on the shelf; where it asks something of offerings, those that fit are named. */
export function credentialsOnShelf(
  shelf: Shelf,
  names: NameIndex,
  filter: ShelfFilter,
  on: CalendarDate,
): readonly OnShelf[] {
  return asAsked(() => {
    checkFilter(names, filter);
    return matchShelf(shelf, names, filter, on)
      .filter(({ item }) => item.kind === 'MICRO_CREDENTIAL')
      .map(({ item, offerings }): OnShelf => {
        const isAll = offerings.length === item.offerings.length;
        return { itemId: item.id, offeringIds: isAll ? null : offerings.map(({ id }) => id) };
      })
      .sort((left, right) => compareText(left.itemId, right.itemId));
  });
}

/** A problem with the filter names it as the question does. */
function asAsked<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { problem } = error;
    const rename = (text: string) => text.replace(/^filter\b/, AS_ASKED);
    throw new ProblemError({
      ...problem,
      message: rename(problem.message),
      ...(problem.field === undefined ? {} : { field: rename(problem.field) }),
    });
  }
}
