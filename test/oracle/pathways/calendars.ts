import type { Catalogue, Offering } from '../../../src/domain/catalogue.ts';
import type { PathwayQuestion } from '../../../src/domain/pathway.ts';
import {
  compareValues,
  hoursOf,
  isArrived,
  itemsOf,
  objectiveValues,
  qualificationOf,
  type State,
  subsets,
  total,
} from './pathways.ts';
import { isEntryMet, withWholes } from './stacking.ts';

/** An item that was given its days, counted from `asOf`. */
interface Placed {
  readonly id: string;
  /** In hundredths. */
  readonly fee: number | null;
  readonly endsOn: number;
  /** Newly achieved, wholes that it completes included. */
  readonly fresh: readonly string[];
  readonly serves: boolean;
}

interface Timetable {
  readonly placed: readonly Placed[];
  readonly isOver: boolean;
}

/**
 * The best values of any timetable that leads to the goal, null where there is none: every order of every set of items, by
 * every offering, on every day on which something could change. Only for questions without a limit to the week, over a
 * catalogue in which every offering states its weeks.
 */
export function bestTimetable(
  catalogue: Catalogue,
  held: ReadonlySet<string>,
  question: PathwayQuestion,
): readonly number[] | null {
  const items = itemsOf(catalogue, question, () => true);
  const open: Timetable[] = [{ placed: [], isOver: false }];
  const seen = new Set<string>();
  let best: readonly number[] | null = null;
  // The list grows while it is walked.
  for (const table of open) {
    if (isArrived(catalogue, held, question, stateOf(table), () => true)) {
      const values = valuesOf(catalogue, question, table);
      if (best === null || compareValues(values, best) < 0) best = values;
    }
    for (const { id, required, optional } of items) {
      if (table.placed.some((each) => each.id === id)) continue;
      for (const wanted of subsets(optional)) {
        const carried = [...required, ...wanted];
        for (const next of placeNext({ catalogue, held, question }, table, id, carried)) {
          const key = keyOf(next);
          if (!seen.has(key)) open.push(next);
          seen.add(key);
        }
      }
    }
  }
  return best;
}

interface Asked {
  readonly catalogue: Catalogue;
  readonly held: ReadonlySet<string>;
  readonly question: PathwayQuestion;
}

function* placeNext(
  { catalogue, held, question }: Asked,
  { placed, isOver }: Timetable,
  id: string,
  carried: readonly string[],
): Generator<Timetable> {
  const { requireIds = [], maxFee, maxHours, excludeIds = [] } = question.constraints;
  const achieved = new Set([...held, ...placed.flatMap(({ fresh }) => fresh)]);
  const own = carried.filter((each) => !achieved.has(each));
  const all = withWholes(catalogue, new Set([...achieved, ...own]));
  const fresh = [...all].filter((each) => !achieved.has(each));
  if (fresh.length === 0 && !requireIds.includes(id)) return;
  if (fresh.some((each) => excludeIds.includes(each))) return;
  const hours = total([...placed.flatMap((each) => each.fresh), ...fresh], (each) =>
    hoursOf(catalogue, each),
  );
  if (maxHours !== undefined && hours > maxHours) return;
  const qualification = qualificationOf(catalogue, question);
  const isCapstone =
    qualification?.capstone !== undefined && fresh.includes(qualification.capstone);
  for (const offering of offeringsOf(catalogue, question, id)) {
    const fee = offering.fee === undefined ? null : Math.round(offering.fee * 100);
    const sum = total(placed, (each) => each.fee ?? 0) + (fee ?? 0);
    if (maxFee !== undefined && (fee === null || sum > maxFee)) continue;
    for (const day of daysOf(offering, question, placed)) {
      const ended = placed.filter(({ endsOn }) => endsOn <= day);
      const before = withWholes(
        catalogue,
        new Set([...held, ...ended.flatMap((each) => ownOf(catalogue, each))]),
      );
      const there = withWholes(catalogue, new Set([...before, ...own]));
      const isReady = own.every((each) =>
        (catalogue.learningOutcomes?.find((one) => one.id === each)?.prerequisites ?? []).every(
          (group) => group.some((need) => there.has(need)),
        ),
      );
      if (!isReady) continue;
      const isEntered = !qualification || isEntryMet(catalogue, qualification, before);
      const endsOn = day + Math.ceil((offering.weeks ?? 0) * 7);
      const earlier = isCapstone
        ? placed.map((each) => ({ ...each, serves: each.serves && each.endsOn <= day }))
        : placed;
      yield {
        placed: [...earlier, { id, fee, endsOn, fresh, serves: isEntered && !isOver }],
        isOver: isOver || isCapstone,
      };
    }
  }
}

/** Without the wholes that others completed: those are there when all their parts are. */
function ownOf(catalogue: Catalogue, { id, fresh }: Placed): readonly string[] {
  const carried = catalogue.microCredentials
    ?.find((each) => each.id === id)
    ?.outcomes.map(({ outcome }) => outcome) ?? [id];
  return fresh.filter((each) => carried.includes(each));
}

function offeringsOf(
  { offerings = [] }: Catalogue,
  { constraints: { modes, regions, excludeIds = [] } }: PathwayQuestion,
  id: string,
): readonly Offering[] {
  return offerings.filter(
    (each) =>
      each.item === id &&
      !excludeIds.includes(each.id) &&
      !excludeIds.includes(each.provider) &&
      (!modes?.length || modes.includes(each.mode)) &&
      (!regions?.length || each.region === undefined || regions.includes(each.region)),
  );
}

/** Its own days, or today and every day on which something ends. */
function daysOf(
  { starts = [] }: Offering,
  { asOf }: PathwayQuestion,
  placed: readonly Placed[],
): readonly number[] {
  const after = (day: string) => (Date.parse(day) - Date.parse(asOf)) / 86_400_000;
  const days = starts.length > 0 ? starts.map(after) : [0, ...placed.map(({ endsOn }) => endsOn)];
  return days.filter((day) => day >= 0);
}

function stateOf({ placed, isOver }: Timetable): State {
  return {
    items: placed.map(({ id }) => id),
    fresh: new Set(placed.flatMap(({ fresh }) => fresh)),
    serving: new Set(placed.flatMap(({ fresh, serves }) => (serves ? fresh : []))),
    isOver,
  };
}

function valuesOf(
  catalogue: Catalogue,
  question: PathwayQuestion,
  { placed }: Timetable,
): readonly number[] {
  const fresh = placed.flatMap((each) => each.fresh);
  const fees = placed.map(({ fee }) => fee);
  const days = Math.max(0, ...placed.map(({ endsOn }) => endsOn));
  return objectiveValues(catalogue, question, fresh, fees, [days]);
}

/** What decides how a timetable can go on, and what it is worth. */
function keyOf({ placed, isOver }: Timetable): string {
  const rows = placed.map((each) =>
    JSON.stringify([each.id, each.fee, each.endsOn, each.serves, each.fresh.toSorted()]),
  );
  return JSON.stringify([rows.sort(), isOver]);
}
