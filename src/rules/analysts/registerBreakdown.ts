import type { RegisterEntry, RegisterRow, SubjectCount } from '../../domain/analysts/register.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Uptake } from '../../domain/node/microCredentialNode.ts';
import { groupBy } from './groupBy.ts';

const NO_CATEGORY = 'NOT_STATED';
/** "Main levels" are the most frequent ones that together hold at least this percentage of a row. */
const COMMON_PERCENT = 80;

/** The register as it stood on a day, by category of the owner: the largest first, then by category. */
export function registerBreakdown(
  entries: readonly RegisterEntry[],
  on: CalendarDate,
): readonly RegisterRow[] {
  const listed = entries.filter((entry) => wasListed(entry, on));
  return [...groupBy(listed, ({ category }) => category ?? NO_CATEGORY)]
    .map(([category, own]) => rowOf(category, own, on))
    .sort((left, right) => right.count - left.count || compareText(left.category, right.category));
}

/**
 * A status says how things are now, so for another day the dates decide; what is discontinued without a last day
 * stated was listed on no day that can be named.
 */
function wasListed({ status, listedOn, expiresOn }: RegisterEntry, on: CalendarDate): boolean {
  if (status === 'DISCONTINUED' && expiresOn === null) return false;
  return (listedOn === null || listedOn <= on) && (expiresOn === null || expiresOn >= on);
}

function rowOf(category: string, entries: readonly RegisterEntry[], on: CalendarDate): RegisterRow {
  const levels = entries.flatMap(({ level }) => level ?? []);
  const uptake = uptakeByYear(entries, Number(on.slice(0, 4)));
  return {
    category,
    count: entries.length,
    enrolments: sumKnown(uptake.map(({ enrolments }) => enrolments)),
    completions: sumKnown(uptake.map(({ completions }) => completions)),
    uptake,
    minCredits: least(entries.map(({ credits }) => credits)),
    maxCredits: most(entries.map(({ credits }) => credits)),
    minLevel: least(levels),
    maxLevel: most(levels),
    commonLevels: commonLevels(levels),
    subjects: subjectsOf(entries),
  };
}

/** Levels of equal frequency stand or fall together, so that no order of entries decides. */
function commonLevels(levels: readonly number[]): readonly number[] {
  const frequencies = [...groupBy(levels, (level) => level)]
    .map(([level, same]) => ({ level, count: same.length }))
    .sort((left, right) => right.count - left.count);
  const common: number[] = [];
  let held = 0;
  let last = 0;
  for (const { level, count } of frequencies) {
    if (100 * held >= COMMON_PERCENT * levels.length && count < last) break;
    common.push(level);
    held += count;
    last = count;
  }
  return common.sort((left, right) => left - right);
}

/** Years up to that of the day, earliest first. */
function uptakeByYear(entries: readonly RegisterEntry[], lastYear: number): readonly Uptake[] {
  const known = entries.flatMap(({ uptake }) => uptake).filter(({ year }) => year <= lastYear);
  return [...groupBy(known, ({ year }) => year)]
    .map(([year, same]) => ({
      year,
      enrolments: sumKnown(same.map(({ enrolments }) => enrolments)),
      completions: sumKnown(same.map(({ completions }) => completions)),
    }))
    .sort((left, right) => left.year - right.year);
}

/** The most frequent first, then by id; what states none last. */
function subjectsOf(entries: readonly RegisterEntry[]): readonly SubjectCount[] {
  return [...groupBy(entries, ({ subjectId }) => subjectId)]
    .map(([subjectId, same]) => ({ subjectId, count: same.length }))
    .sort((left, right) => {
      if (left.subjectId === null || right.subjectId === null) {
        return Number(left.subjectId === null) - Number(right.subjectId === null);
      }
      return right.count - left.count || compareText(left.subjectId, right.subjectId);
    });
}

/** Null where nothing is known: that nobody counted is not that nobody came. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
}
