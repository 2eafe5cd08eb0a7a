import type { ItemColumns } from '../itemColumns.ts';
import { minus, negative, plus, type Term } from '../mixedInteger.ts';
import type { Calendar, CalendarAsk, Start } from './calendar.ts';
import { besides, endedBy, enteredBy, openThere, type There } from './endedBy.ts';

/**
 * Ways that start on days of their own start after what they need, after entry where what they bring serves a group, and
 * what comes last after all that does. Every workable calendar keeps these rows; what they leave open (the load of a week,
 * gains that several items bring) is looked at when a solution is there.
 */
export function calendarRows(ask: CalendarAsk): Calendar {
  const starts = startColumns(ask);
  const there = openThere(ask, starts);
  for (const own of ask.columns) {
    if (there.openEnded.has(own.item.index)) continue;
    own.ways.forEach((_column, order) => {
      for (const start of starts(own.item.ways[order] ?? -1)) {
        waitFor(ask, there, own, order, start);
      }
    });
  }
  return { startsOf: starts };
}

/** What must be there when the item starts on this day. */
function waitFor(
  { draft, posed, goal, goalColumns: { serves } }: CalendarAsk,
  there: There,
  { item, wanted }: ItemColumns,
  order: number,
  { day, column }: Start,
): void {
  const brought = [...item.required, ...wanted.keys()];
  for (const gain of brought) {
    const picked = wanted.get(gain)?.[order];
    const taken = picked === undefined ? [plus(column)] : [plus(column), plus(picked)];
    const spare = besides(there, item, gain);
    const unless = (met: readonly Term[], serving: readonly Term[] = []) => {
      const count = taken.length + (serving.length > 0 ? 1 : 0);
      draft.atMost(count - 1, [...taken, ...serving, ...[...met, ...spare].map(negative)]);
    };
    for (const group of posed.gain(gain).needs) {
      if (group.some((need) => brought.includes(need))) continue;
      unless(group.flatMap((need) => endedBy(there, need, day)));
    }
    const serving = serves.get(gain);
    if (serving && goal.entry.length > 0) unless(enteredBy(there, day), serving);
    if (gain !== goal.last) continue;
    for (const [served, terms] of serves) {
      if (brought.includes(served) || posed.problem.had[served] === 1) continue;
      unless(endedBy(there, served, day), terms);
    }
  }
}

/** Columns of starts; where a way has only one the way's own column stands for it. */
function startColumns({
  draft,
  times,
  columns,
  leastDays,
}: CalendarAsk): (way: number) => readonly Start[] {
  const known = new Map<number, readonly Start[]>();
  for (const { item, ways } of columns) {
    ways.forEach((column, order) => {
      const way = item.ways[order] ?? -1;
      const length = times.lengthOf(way);
      const days =
        length === null ? [] : times.startsOf(way).filter((day) => day + length >= leastDays(way));
      const starts = days.map((day) => ({
        day,
        column: days.length === 1 ? column : draft.binary(),
      }));
      if (starts.length > 1) {
        const any = starts.map((start) => plus(start.column));
        draft.atMost(0, [...any, minus(column)]);
        draft.atLeast(0, [...any, minus(column)]);
      }
      known.set(way, starts);
    });
  }
  return (way) => known.get(way) ?? [];
}
