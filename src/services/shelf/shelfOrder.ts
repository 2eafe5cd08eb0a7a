import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { ShelfMatch } from './matchShelf.ts';
import { countNewSkills } from './newSkills.ts';
import { type ShelfFilter, startsWithin } from './shelfFilter.ts';

export type ShelfOrder =
  | 'RELEVANCE'
  | 'TITLE_ASC'
  | 'CREDITS_ASC'
  | 'CREDITS_DESC'
  | 'FEE_ASC'
  | 'FEE_DESC'
  | 'LEVEL_ASC'
  | 'LEVEL_DESC'
  | 'HOURS_ASC'
  | 'STARTS_ASC'
  | 'NEW_SKILLS_PER_CREDIT_DESC'
  | 'NEW_SKILLS_PER_FEE_DESC';

/** What a match is ordered by; null is what is not known, which comes last either way. */
export type SortKey = number | string | null;

export interface OrderingQuestion {
  readonly filter: ShelfFilter;
  readonly today: CalendarDate;
  /** Skills that count as gained before. */
  readonly skillsHeld: ReadonlySet<string>;
}

type KeyOf = (match: ShelfMatch, question: OrderingQuestion) => SortKey;

/** Smaller comes first, so what is wanted in descending order is turned round. */
const keys: { readonly [Order in ShelfOrder]: KeyOf } = {
  RELEVANCE: ({ points }) => -points,
  TITLE_ASC: ({ item }) => item.title,
  CREDITS_ASC: ({ item }) => item.credits,
  CREDITS_DESC: ({ item }) => -item.credits,
  FEE_ASC: ({ fee }) => fee,
  FEE_DESC: ({ fee }) => fee && -fee,
  LEVEL_ASC: ({ item }) => item.level,
  LEVEL_DESC: ({ item }) => item.level && -item.level,
  HOURS_ASC: ({ item }) => item.hours,
  STARTS_ASC: firstStart,
  NEW_SKILLS_PER_CREDIT_DESC: ({ item }, { skillsHeld }) =>
    -ratio(countNewSkills(item, skillsHeld), item.credits),
  NEW_SKILLS_PER_FEE_DESC: ({ item, fee }, { skillsHeld }) =>
    fee === null ? null : -ratio(countNewSkills(item, skillsHeld), fee),
};

export function sortKeys(
  order: readonly ShelfOrder[],
  match: ShelfMatch,
  question: OrderingQuestion,
): readonly SortKey[] {
  return order.map((by) => keys[by](match, question));
}

export function compareKeys(left: readonly SortKey[], right: readonly SortKey[]): number {
  for (let place = 0; place < left.length; place += 1) {
    const difference = compareKey(left[place] ?? null, right[place] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareKey(left: SortKey, right: SortKey): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareText(String(left), String(right));
}

/** Larger than any ratio: what costs nothing and gives something is the best bargain, more of it a better one. */
const COSTS_NOTHING = 1e12;

function ratio(skills: number, hundredths: number): number {
  return hundredths === 0 ? skills * COSTS_NOTHING : skills / hundredths;
}

/** The first day from today on, inside the days asked for, on which any of the offerings can be started. */
function firstStart({ offerings }: ShelfMatch, { filter, today }: OrderingQuestion): SortKey {
  const from = filter.startsFrom && filter.startsFrom > today ? filter.startsFrom : today;
  const isWithin = startsWithin({ ...filter, startsFrom: from });
  let first: CalendarDate | null = null;
  for (const { starts } of offerings) {
    // Where no day is stated it starts on any.
    for (const start of starts.length === 0 ? [from] : starts) {
      if (isWithin(start) && (first === null || start < first)) first = start;
    }
  }
  return first;
}
