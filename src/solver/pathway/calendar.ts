import type { ItemColumns } from '../itemColumns.ts';
import type { ModelDraft } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import type { PathwayGoal } from './goal.ts';
import type { GoalColumns } from './goalRows.ts';
import type { Times } from './times.ts';

/** On which of its own days each way starts, as columns: what cannot be read off the ways alone. */
export interface Calendar {
  /** Columns that are 1 when the way starts on the day; none for a way that can start on any day. */
  startsOf(way: number): readonly Start[];
}

export const NO_CALENDAR: Calendar = { startsOf: () => [] };

export interface Start {
  readonly day: number;
  readonly column: number;
}

export interface CalendarAsk {
  readonly draft: ModelDraft;
  readonly posed: Posed;
  readonly goal: PathwayGoal;
  readonly times: Times;
  readonly columns: readonly ItemColumns[];
  readonly goalColumns: GoalColumns;
  /** By way: no plan that takes it so ends in fewer days. */
  readonly leastDays: (way: number) => number;
}
