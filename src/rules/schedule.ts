import { type CalendarDate, daysBetween, plusDays } from '../domain/calendarDate.ts';
import type { Hundredths } from '../domain/hundredths.ts';
import type { PlanningOffering } from '../domain/planningCatalogue.ts';

/** One item to be fitted into time, after the items (by position in the list) that it needs. */
export interface TimedItem {
  readonly offering: PlanningOffering | null;
  /** Learning hours of what it newly achieves. */
  readonly hours: Hundredths;
  readonly after: readonly number[];
  /** Beside those: of each group one of the alternatives, which is there once all of its items have ended. */
  readonly afterAnyOf?: readonly (readonly Alternative[])[];
}

/** Items, by position in the list, that together bring something. */
export type Alternative = readonly number[];

export interface TimeSlot {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

const DAYS_PER_WEEK = 7;
/** Search stops here: a start later than every offering's last one is never found. */
const DAYS_AHEAD_MAX = 366 * 10;

/**
 * The earliest slot of each item in turn: on one of its offering's starts (any day where none is stated), after what
 * it needs, and where the weekly load leaves room. Null where an item cannot be placed: it has no start left, its
 * length is unknown, or its load alone is too much; what needs it has none either.
 */
export function scheduleItems(
  items: readonly TimedItem[],
  asOf: CalendarDate,
  hoursPerWeek: Hundredths | null,
): readonly (TimeSlot | null)[] {
  const placed: (Placed | null)[] = [];
  for (const item of items) {
    const weeks = weeksOf(item, hoursPerWeek);
    const ready = readyOn(item, placed, asOf);
    placed.push(
      ready === null || weeks === null ? null : place(item, ready, weeks, placed, hoursPerWeek),
    );
  }
  return placed;
}

/** Null where something that it has to wait for has no slot. */
function readyOn(
  { after, afterAnyOf = [] }: TimedItem,
  placed: readonly (Placed | null)[],
  asOf: CalendarDate,
): CalendarDate | null {
  const endOf = (positions: readonly number[]) =>
    positions.reduce<CalendarDate | null>((latest, position) => {
      const slot = placed[position] ?? null;
      return latest === null || !slot ? null : later(latest, slot.endsOn);
    }, asOf);
  const ends = afterAnyOf.map((alternatives) =>
    alternatives.map(endOf).reduce((first, end) => {
      return first === null || (end !== null && end < first) ? end : first;
    }, null),
  );
  return [endOf(after), ...ends].reduce((latest, end) => {
    return latest === null || end === null ? null : later(latest, end);
  });
}

interface Placed extends TimeSlot {
  /** Hours a week. */
  readonly load: number;
}

function weeksOf(item: TimedItem, hoursPerWeek: Hundredths | null): number | null {
  const stated = item.offering?.weeks ?? null;
  if (stated !== null) return stated / 100;
  return hoursPerWeek === null || hoursPerWeek === 0 ? null : Math.ceil(item.hours / hoursPerWeek);
}

function place(
  item: TimedItem,
  ready: CalendarDate,
  weeks: number,
  placed: readonly (Placed | null)[],
  hoursPerWeek: Hundredths | null,
): Placed | null {
  const load = weeks === 0 ? 0 : item.hours / weeks;
  if (hoursPerWeek !== null && load > hoursPerWeek) return null;
  const days = Math.ceil(weeks * DAYS_PER_WEEK);
  for (const startsOn of possibleStarts(item.offering, ready, placed)) {
    if (daysBetween(ready, startsOn) > DAYS_AHEAD_MAX) return null;
    const slot = { startsOn, endsOn: plusDays(startsOn, days), load };
    if (hoursPerWeek === null || fits(slot, placed, hoursPerWeek)) return slot;
  }
  return null;
}

/** Stated starts, or the day itself and the days on which something else ends and makes room. */
function possibleStarts(
  offering: PlanningOffering | null,
  ready: CalendarDate,
  placed: readonly (Placed | null)[],
): readonly CalendarDate[] {
  const stated = offering?.starts ?? [];
  const days =
    stated.length > 0 ? stated : [ready, ...placed.flatMap((slot) => slot?.endsOn ?? [])];
  return days.filter((day) => day >= ready).toSorted();
}

/** The load is greatest on the first day of some slot, so those days are enough to look at. */
function fits(slot: Placed, placed: readonly (Placed | null)[], hoursPerWeek: Hundredths): boolean {
  const others = placed.flatMap((each) => each ?? []);
  const days = [slot, ...others].map(({ startsOn }) => startsOn);
  const covers = (each: TimeSlot, day: CalendarDate) => each.startsOn <= day && day < each.endsOn;
  return days
    .filter((day) => covers(slot, day))
    .every((day) => {
      const running = [slot, ...others].filter((each) => covers(each, day));
      return running.reduce((sum, each) => sum + each.load, 0) <= hoursPerWeek;
    });
}

function later(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}
