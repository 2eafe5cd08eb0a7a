import { exactTerms } from '../exactRow.ts';
import type { GainTerms } from '../gainColumns.ts';
import { type ItemColumns, sourcesByGain } from '../itemColumns.ts';
import {
  type ModelDraft,
  negative,
  plus,
  type Row,
  rowAtMost,
  type Term,
  times as scaled,
} from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import type { Calendar } from './calendar.ts';
import type { TimeCut, Times } from './times.ts';

const DAYS_MAX = 4_000;
const DAYS_PER_WEEK = 7;

/** No item is so dense that its own hours alone exceed the week: others may bring some of what it brings. */
export function limitLoad(
  draft: ModelDraft,
  posed: Posed,
  { hoursPerWeek, weeks }: Times,
  columns: readonly ItemColumns[],
): void {
  if (hoursPerWeek === null) return;
  const { hours } = posed.problem.shelf.stock;
  const sources = sourcesByGain(columns);
  for (const { item, ways, wanted } of columns) {
    ways.forEach((column, order) => {
      const length = weeks(item.ways[order] ?? -1);
      if (length === null) return;
      const own = [
        ...item.required.map((gain) => plus(column, hours[gain] ?? 0)),
        ...[...wanted].map(([gain, picks]) => plus(picks[order] ?? column, hours[gain] ?? 0)),
      ];
      const relief = [...item.required, ...wanted.keys()].flatMap((gain) =>
        (sources.get(gain) ?? [])
          .filter((source) => source.item !== item)
          .flatMap(({ terms }) => terms.map((term) => scaled(term, -(hours[gain] ?? 0)))),
      );
      draft.atMost(Math.floor((hoursPerWeek * length) / 100), [...own, ...relief]);
    });
  }
}

/** What is known of the days on which ways end. */
interface DaysKnown {
  readonly times: Times;
  readonly calendar: Calendar;
  readonly leastDays: (way: number) => number;
}

/** One term whose value in days is at least what length, hours and the cuts found so far say. */
export function daysTerm(
  draft: ModelDraft,
  posed: Posed,
  { times: { hoursPerWeek, lengthOf }, calendar, leastDays }: DaysKnown,
  columns: readonly ItemColumns[],
  gains: GainTerms,
): Term {
  const days = plus(draft.unit(), DAYS_MAX);
  for (const { item, ways } of columns) {
    const least = ways.flatMap((column, order) => {
      const way = item.ways[order] ?? -1;
      const starts = calendar.startsOf(way);
      if (starts.length === 0) return [plus(column, Math.min(DAYS_MAX, leastDays(way)))];
      return starts.map((start) => plus(start.column, start.day + (lengthOf(way) ?? 0)));
    });
    draft.atLeast(0, [days, ...least.map(negative)]);
  }
  if (hoursPerWeek !== null) {
    const { hours } = posed.problem.shelf.stock;
    const work = [...gains].flatMap(([gain, terms]) =>
      terms.map((term) => scaled(term, ((hours[gain] ?? 0) * DAYS_PER_WEEK) / hoursPerWeek)),
    );
    draft.atLeast(0, [days, ...work.map(negative)]);
  }
  return days;
}

/** A way that can never start is not taken. */
export function forbidWays(
  draft: ModelDraft,
  columns: readonly ItemColumns[],
  leastDays: (way: number) => number,
): void {
  for (const { item, ways } of columns) {
    ways.forEach((column, order) => {
      if (leastDays(item.ways[order] ?? -1) === Infinity) draft.atMost(0, [plus(column)]);
    });
  }
}

/** Asks for the days that a choice, exactly as it is, needs. */
export function timeRow(
  columns: readonly ItemColumns[],
  days: readonly Term[],
  { choice, days: least }: TimeCut,
): Row {
  const { chosen, others } = exactTerms(columns, choice);
  return rowAtMost(least * (chosen.length - 1), [
    ...days.map(negative),
    ...chosen.map((term) => scaled(term, least)),
    ...others.map((term) => scaled(term, -least)),
  ]);
}
