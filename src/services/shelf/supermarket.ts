import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { NodeReference, TakeableKind } from '../../domain/node/nodeKind.ts';
import { type PageQuestion, pageSize } from '../catalogue/pageQuestion.ts';
import { firstInOrder } from '../firstInOrder.ts';
import { type Page, pageOf } from '../page.ts';
import type { NameIndex } from '../search/nameIndex.ts';
import { matchShelf, type ShelfMatch } from './matchShelf.ts';
import { newSkills, skillsHeld } from './newSkills.ts';
import type { Shelf } from './shelf.ts';
import { decodePlace, encodePlace, type ShelfPlace } from './shelfCursor.ts';
import { countFacets, type Facet } from './shelfFacets.ts';
import type { ShelfFilter } from './shelfFilter.ts';
import { compareKeys, type ShelfOrder, sortKeys } from './shelfOrder.ts';
import { checkFilter, checkHeld } from './shelfReferences.ts';

export interface ShelfQuestion extends PageQuestion {
  readonly filter: ShelfFilter;
  readonly orderBy?: readonly ShelfOrder[] | null | undefined;
  readonly today: CalendarDate;
}

/** One thing on the shelf. */
export interface ShelfItem {
  readonly item: NodeReference<TakeableKind>;
  readonly credits: Hundredths;
  readonly fee: Hundredths | null;
  readonly offeringIds: readonly string[];
  /** Those that it gives everyone who takes it and that the holdings do not give. */
  readonly newSkillIds: readonly string[];
  /** How many it gives in all. */
  readonly skillsGained: number;
}

export interface ShelfPage extends Page<ShelfItem> {
  /** Counted only where they are asked for. */
  readonly facets: () => readonly Facet[];
}

interface PlacedMatch extends ShelfPlace {
  readonly match: ShelfMatch;
}

/** `held` is null where no holdings are given: then nothing is held. */
export function lookOnShelf(
  shelf: Shelf,
  names: NameIndex,
  held: readonly HeldOutcome[] | null,
  question: ShelfQuestion,
): ShelfPage {
  const { filter, today } = question;
  const size = pageSize(question);
  const order = orderOf(question);
  const after = question.after ? decodePlace(order, question.after) : null;
  checkFilter(names, filter);
  checkHeld(names, held ?? []);
  const matches = matchShelf(shelf, names, filter, today);
  const ordering = { filter, today, skillsHeld: skillsHeld(shelf, held ?? [], today) };
  const placed = matches.map((match) => ({
    match,
    keys: sortKeys(order, match, ordering),
    id: match.item.id,
  }));
  const rest = after ? placed.filter((each) => comparePlaces(each, after) > 0) : placed;
  const entries = firstInOrder<PlacedMatch>(rest, size + 1, comparePlaces).map((each) => ({
    node: toShelfItem(each.match, ordering.skillsHeld),
    cursor: encodePlace(order, each),
  }));
  return {
    ...pageOf(entries, size, after !== null, matches.length),
    facets: () => countFacets(matches, (id) => nameOf(names, id)),
  };
}

/** Where nothing else is asked, what fits a text best comes first, else what comes first by title. */
function orderOf({ orderBy, filter }: ShelfQuestion): readonly ShelfOrder[] {
  const asked = orderBy ?? [];
  const first: readonly ShelfOrder[] =
    asked.length === 0 && filter.text?.trim() ? ['RELEVANCE'] : asked;
  return [...new Set<ShelfOrder>([...first, 'TITLE_ASC'])];
}

function comparePlaces(left: ShelfPlace, right: ShelfPlace): number {
  return compareKeys(left.keys, right.keys) || compareText(left.id, right.id);
}

function toShelfItem({ item, fee, offerings }: ShelfMatch, held: ReadonlySet<string>): ShelfItem {
  return {
    item: { kind: item.kind, id: item.id },
    credits: item.credits,
    fee,
    offeringIds: offerings.map(({ id }) => id),
    newSkillIds: newSkills(item, held),
    skillsGained: item.gainedSkillIds.size,
  };
}

function nameOf(names: NameIndex, id: string): string {
  return names.entries[names.entryById.get(id) ?? -1]?.name ?? id;
}
