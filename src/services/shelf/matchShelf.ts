import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningOffering } from '../../domain/planningCatalogue.ts';
import type { NameIndex } from '../search/nameIndex.ts';
import { rankNames } from '../search/rankNames.ts';
import { soughtWords } from '../search/soughtWords.ts';
import type { Shelf, ShelvedItem } from './shelf.ts';
import { itemFilter, leastFee, offeringFilter, type ShelfFilter } from './shelfFilter.ts';

/** An item that fits a filter, with those of its offerings that do. */
export interface ShelfMatch {
  readonly item: ShelvedItem;
  readonly offerings: readonly PlanningOffering[];
  readonly fee: Hundredths | null;
  /** How well the text fits, as `search` counts; 0 where there is no text. */
  readonly points: number;
}

/** Everything that can be taken on the day and fits the filter, in no particular order. */
export function matchShelf(
  shelf: Shelf,
  names: NameIndex,
  filter: ShelfFilter,
  on: CalendarDate,
): readonly ShelfMatch[] {
  const fits = itemFilter(filter, shelf.skillTree);
  const fitsOffering = offeringFilter(filter);
  const points = pointsById(names, filter.text);
  const matches: ShelfMatch[] = [];
  for (const item of shelf.items) {
    const itemPoints = points ? points.get(item.id) : 0;
    if (itemPoints === undefined || !item.isOnShelf(on) || !fits(item)) continue;
    const offerings = fitsOffering ? item.offerings.filter(fitsOffering) : item.offerings;
    if (fitsOffering && offerings.length === 0) continue;
    matches.push({ item, offerings, fee: leastFee(offerings), points: itemPoints });
  }
  return matches;
}

/** Points of whatever the text fits: every word begins a word of one of its names, as in all filters. */
function pointsById(
  names: NameIndex,
  text: string | null | undefined,
): ReadonlyMap<string, number> | null {
  if (!text?.trim()) return null;
  const words = soughtWords('filter.text', text);
  const wants = (entry: number) => {
    const kind = names.entries[entry]?.kind;
    return kind === 'MICRO_CREDENTIAL' || kind === 'LEARNING_OUTCOME';
  };
  const { entries, points } = rankNames(names, { words, tolerant: false, wants });
  return new Map(entries.map((entry) => [names.entries[entry]?.id ?? '', points(entry)]));
}
