import type { Choice } from '../acquisition.ts';
import { costTerms, type Cut, cutRows } from '../acquisitionModel.ts';
import { gainColumns } from '../gainColumns.ts';
import { itemColumns, readChoices } from '../itemColumns.ts';
import {
  draftModel,
  type MixedIntegerModel,
  type ObjectiveOutcome,
  plus,
  type Row,
  type Term,
  times as scaled,
} from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import { countTowardsTarget } from '../targetRows.ts';
import type { PathwayGoal } from './goal.ts';
import { goalRows } from './goalRows.ts';
import { NO_CALENDAR } from './calendar.ts';
import { calendarRows } from './calendarRows.ts';
import { daysTerm, forbidWays, limitLoad, timeRow } from './timeRows.ts';
import type { PathwayCost, TimeCut, Times } from './times.ts';

export interface PathwayModel {
  readonly model: MixedIntegerModel;
  read(values: readonly number[]): PathwayChoice;
  /** What a cut says about these items. */
  readonly rowOf: (cut: Cut) => Row;
  readonly timeRowOf: (cut: TimeCut) => Row;
  /** What was found about each of the costs. */
  outcomesOf(known: readonly ObjectiveOutcome[]): readonly ObjectiveOutcome[];
}

export interface PathwayChoice {
  readonly choices: readonly Choice[];
  /** The days that the model allows for it, where days are minimised. */
  readonly days: number;
  /** Items that come before entry is met. */
  readonly early: ReadonlySet<number>;
  /** By way taken the day on which the model has it end, or the least on which it can. */
  readonly endOf: (way: number) => number;
}

export interface PathwayAsk {
  readonly posed: Posed;
  readonly goal: PathwayGoal;
  readonly times: Times;
  readonly costs: readonly PathwayCost[];
  /** What holds for every later look: plans given already, orders that cannot work, days that do not fit. */
  readonly cuts: readonly Cut[];
  readonly timeCuts: readonly TimeCut[];
  /** By way: no plan that takes it so ends in fewer days; infinite where none takes it. */
  readonly leastDays: (way: number) => number;
  /** Whether the days on which ways start are part of the model: without them it is smaller, and tells less. */
  readonly withCalendar: boolean;
}

/** Where a plan is looked for; the ceilings bound the first of the costs. */
export interface PathwayLook {
  readonly items: readonly number[];
  readonly ceilings: readonly number[];
  /** At least one of these is taken: what is best without them is known. */
  readonly oneOf: ReadonlySet<number> | null;
}

/** The whole question over some of its items. */
export function modelPathway(
  { posed, goal, times, costs, cuts, timeCuts, leastDays, withCalendar }: PathwayAsk,
  { items, ceilings, oneOf }: PathwayLook,
): PathwayModel {
  const { problem } = posed;
  const draft = draftModel();
  const columns = itemColumns(draft, posed, items);
  const gains = gainColumns(draft, posed, columns);
  countTowardsTarget(draft, posed, columns, gains);
  const goalColumns = goalRows(draft, posed, goal, columns, gains);
  limitLoad(draft, posed, times, columns);
  forbidWays(draft, columns, leastDays);
  const calendar = withCalendar
    ? calendarRows({ draft, posed, goal, times, columns, goalColumns, leastDays })
    : NO_CALENDAR;
  const days = costs.includes('DAYS')
    ? [daysTerm(draft, posed, { times, calendar, leastDays }, columns, gains)]
    : [];
  const termsOf = (cost: PathwayCost): readonly Term[] =>
    cost === 'DAYS' ? days : costTerms(posed, columns, gains, cost);
  if (problem.feeMax !== null) draft.atMost(problem.feeMax, termsOf('FEE'));
  if (problem.hoursMax !== null) draft.atMost(problem.hoursMax, termsOf('HOURS'));
  const rowOf = cutRows(columns);
  const timeRowOf = (cut: TimeCut) => timeRow(columns, days, cut);
  const rows = [...cuts.map(rowOf), ...timeCuts.map(timeRowOf)];
  for (const { upper, terms } of rows) {
    draft.atMost(upper, terms);
  }
  if (oneOf) {
    const others = columns.filter(({ item }) => oneOf.has(item.index));
    draft.atLeast(
      1,
      others.flatMap(({ ways }) => ways.map((column) => plus(column))),
    );
  }
  const merged = mergeCounts(costs);
  const factor = items.length + 1;
  ceilings.forEach((ceiling, order) => {
    const cost = costs[order];
    if (cost) draft.atMost(ceiling, termsOf(cost));
  });
  return {
    model: draft.finish(
      merged.map(([first, second]) => [
        ...termsOf(first).map((term) => scaled(term, second ? factor : 1)),
        ...(second ? termsOf(second) : []),
      ]),
    ),
    outcomesOf: (known) => splitOutcomes(merged, factor, known),
    rowOf,
    timeRowOf,
    read: (values) => ({
      choices: readChoices(columns, values),
      days: days.reduce((sum, { column, factor }) => sum + factor * (values[column] ?? 0), 0),
      early: new Set(
        [...goalColumns.early].flatMap(([item, column]) => (values[column] === 1 ? [item] : [])),
      ),
      endOf: (way) => {
        const start = calendar.startsOf(way).find(({ column }) => values[column] === 1);
        return start ? start.day + (times.lengthOf(way) ?? 0) : leastDays(way);
      },
    }),
  };
}

type Merged = readonly [PathwayCost, PathwayCost?];

/** A cost and a mere count after it are minimised as one: fewer searches, and the same order of plans. */
function mergeCounts(costs: readonly PathwayCost[]): readonly Merged[] {
  const merged: Merged[] = [];
  for (let place = 0; place < costs.length; place += 1) {
    const [cost, next] = [costs[place], costs[place + 1]];
    if (cost === undefined) break;
    const isCount = next === 'ITEMS' || next === 'UNKNOWN_FEES';
    if (isCount && cost !== 'DAYS') place += 1;
    merged.push(isCount && cost !== 'DAYS' ? [cost, next] : [cost]);
  }
  return merged;
}

function splitOutcomes(
  merged: readonly Merged[],
  factor: number,
  known: readonly ObjectiveOutcome[],
): readonly ObjectiveOutcome[] {
  return known.flatMap(({ value, bound, proven }, order) => {
    if (merged[order]?.[1] === undefined) return [{ value, bound, proven }];
    const [first, least] = [Math.floor(value / factor), Math.floor(bound / factor)];
    return [
      { value: first, bound: least, proven: first === least },
      { value: value - first * factor, bound: proven ? value - first * factor : 0, proven },
    ];
  });
}
