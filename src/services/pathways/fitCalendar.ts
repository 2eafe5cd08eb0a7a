import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts';
import { scheduleItems, type TimedItem, type TimeSlot } from '../../rules/schedule.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { Times } from '../../solver/pathway/times.ts';
import { completesWhole, followedBy, hasOtherWays } from './followedBy.ts';
import type { PosedPathway } from './pathwayProblem.ts';

/** The items of a way in time, in the order in which they are taken. */
export interface FittedCalendar {
  /** Null where the length of the item, or of something that it follows, is not known. */
  readonly slots: readonly (TimeSlot | null)[];
  /** Until the last of them ends; undefined where that is not known. */
  readonly days: number | undefined;
}

/** Every order of so many items is looked at, where the load of a week makes orders differ. */
const EVERY_ORDER_MAX = 6;
const DAYS_PER_WEEK = 7;

/** The calendar in which the way ends first. Null where some item has no start that fits. */
export function fitCalendar(
  posed: PosedPathway,
  taken: readonly Taken[],
  asOf: CalendarDate,
  { inThisOrder = false } = {},
): FittedCalendar | null {
  const steps = stepsOf(posed, taken);
  const { hoursPerWeek } = posed;
  let best: FittedCalendar | null = null;
  for (const order of ordersOf(steps, hoursPerWeek !== null && !inThisOrder)) {
    const fitted = fitInOrder(steps, order, asOf, hoursPerWeek);
    if (fitted?.days === undefined) {
      if (fitted) return fitted;
      continue;
    }
    if (best === null || fitted.days < (best.days ?? Infinity)) best = fitted;
  }
  return best;
}

export function timesOf(posed: PosedPathway, asOf: CalendarDate): Times {
  const { hoursPerWeek, shelf } = posed;
  const weeks = (way: number) => shelf.offerings[way]?.weeks ?? null;
  const known = new Map<number, readonly number[]>();
  const startsOf = (way: number) => {
    const starts = shelf.offerings[way]?.starts ?? [];
    if (starts.length === 0) return [];
    const days =
      known.get(way) ?? starts.map((day) => daysBetween(asOf, day)).filter((day) => day >= 0);
    known.set(way, days);
    return days;
  };
  const lengthOf = (way: number) => {
    const stated = weeks(way);
    if (stated !== null) return Math.ceil((stated * DAYS_PER_WEEK) / 100);
    return hoursPerWeek === null ? null : 0;
  };
  return {
    hoursPerWeek,
    weeks,
    startsOf,
    lengthOf,
    hasStarts: shelf.offerings.some((offering) => (offering?.starts.length ?? 0) > 0),
    isFlexible: (way) => startsOf(way).length === 0 && hoursPerWeek === null,
    endAfter: (way, ready) => {
      const later = startsOf(way).filter((day) => day >= ready);
      const start = startsOf(way).length === 0 ? ready : Math.min(...later);
      return start + (lengthOf(way) ?? 0);
    },
    fit: (taken, inThisOrder = false) => {
      const fitted = fitCalendar(posed, taken, asOf, { inThisOrder });
      const looksAtAll =
        !hasOtherWays(posed, taken) &&
        (hoursPerWeek === null ||
          (taken.length <= EVERY_ORDER_MAX && !completesWhole(posed, taken)));
      if (!fitted) return { status: 'NO_FIT', isSure: looksAtAll };
      const { days } = fitted;
      if (days === undefined) return { status: 'UNKNOWN' };
      return { status: 'FITS', days, isEarliest: looksAtAll };
    },
  };
}

function stepsOf(posed: PosedPathway, taken: readonly Taken[]): readonly TimedItem[] {
  const { hours } = posed.shelf.shelf.stock;
  const followed = followedBy(posed, taken);
  return taken.map((each, place) => ({
    offering: posed.shelf.offerings[each.way] ?? null,
    hours: each.gained.reduce((sum, gain) => sum + (hours[gain] ?? 0), 0),
    ...(followed[place] ?? { after: [], afterAnyOf: [] }),
  }));
}

function fitInOrder(
  steps: readonly TimedItem[],
  order: readonly number[],
  asOf: CalendarDate,
  hoursPerWeek: number | null,
): FittedCalendar | null {
  const place = new Map(order.map((step, position) => [step, position]));
  const items = order.flatMap((step) => {
    const own = steps[step];
    return own ? [inPlaces(own, (other) => place.get(other) ?? 0)] : [];
  });
  const placed = scheduleItems(items, asOf, hoursPerWeek);
  const slots = steps.map((_step, step) => placed[place.get(step) ?? -1] ?? null);
  const unknown = unknownOf(steps, hoursPerWeek);
  if (slots.some((slot, step) => slot === null && !unknown.has(step))) return null;
  const last = slots.reduce(
    (latest, slot) => (slot && slot.endsOn > latest ? slot.endsOn : latest),
    asOf,
  );
  return { slots, days: unknown.size > 0 ? undefined : daysBetween(asOf, last) };
}

function inPlaces(step: TimedItem, placeOf: (step: number) => number): TimedItem {
  const moved = (positions: readonly number[]) => positions.map(placeOf);
  return {
    ...step,
    after: moved(step.after),
    afterAnyOf: step.afterAnyOf?.map((alternatives) => alternatives.map(moved)) ?? [],
  };
}

/** Whether all that the step has to wait for is there. */
function isOpen(
  { after, afterAnyOf = [] }: TimedItem,
  isThere: (step: number) => boolean,
): boolean {
  return (
    after.every(isThere) &&
    afterAnyOf.every((alternatives) => alternatives.some((each) => each.every(isThere)))
  );
}

/** Steps whose end cannot be known: their own length is not stated, or they follow such a one. */
function unknownOf(steps: readonly TimedItem[], hoursPerWeek: number | null): ReadonlySet<number> {
  const unknown = new Set<number>();
  for (let size = -1; size !== unknown.size;) {
    size = unknown.size;
    steps.forEach((each, step) => {
      const hasLength = hoursPerWeek !== null || (each.offering?.weeks ?? null) !== null;
      if (!hasLength || !isOpen(each, (other) => !unknown.has(other))) unknown.add(step);
    });
  }
  return unknown;
}

/** Without a weekly limit things do not stand in one another's way, so one order that follows the needs is enough. */
function* ordersOf(steps: readonly TimedItem[], isLimited: boolean): Generator<readonly number[]> {
  const all = steps.map((_step, step) => step);
  if (!isLimited || all.length > EVERY_ORDER_MAX) {
    yield all;
    if (isLimited) for (const key of PRIORITIES) yield byPriority(steps, key);
    return;
  }
  const extend = function* (order: readonly number[]): Generator<readonly number[]> {
    if (order.length === all.length) yield order;
    for (const step of all) {
      const own = steps[step];
      if (!own || order.includes(step)) continue;
      if (isOpen(own, (other) => order.includes(other))) yield* extend([...order, step]);
    }
  };
  yield* extend([]);
}

/** Which of the items that can come next does: the first to start, the longest, the one with most hours. */
const PRIORITIES: readonly ((step: TimedItem) => number | string)[] = [
  ({ offering }) => offering?.starts[0] ?? '',
  ({ offering }) => -(offering?.weeks ?? 0),
  ({ hours }) => -hours,
];

function byPriority(
  steps: readonly TimedItem[],
  key: (step: TimedItem) => number | string,
): readonly number[] {
  const order: number[] = [];
  const ranked = steps
    .map((step, place) => ({ step, place, rank: key(step) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : Number(left.rank > right.rank)));
  while (order.length < steps.length) {
    const next = ranked.find(
      ({ step, place }) => !order.includes(place) && isOpen(step, (other) => order.includes(other)),
    );
    if (!next) break;
    order.push(next.place);
  }
  return order;
}
