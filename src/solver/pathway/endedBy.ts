import { type ItemColumns, type Source, sourcesByGain } from '../itemColumns.ts';
import { negative, plus, type Term } from '../mixedInteger.ts';
import type { PosedItem } from '../posed.ts';
import type { CalendarAsk, Start } from './calendar.ts';
import { entryGains } from './goal.ts';
import type { OptionColumns } from './goalRows.ts';

/** What has been said so far of gains and days, so that nothing is said twice. */
export interface There {
  readonly ask: CalendarAsk;
  readonly starts: (way: number) => readonly Start[];
  readonly sources: ReadonlyMap<number, readonly Source[]>;
  readonly columnsOf: ReadonlyMap<number, ItemColumns>;
  /** How long the item takes, or something that it may wait for, is not known: nothing is said of its days. */
  readonly openEnded: ReadonlySet<number>;
  readonly known: Map<string, readonly Term[]>;
}

export function openThere(ask: CalendarAsk, starts: There['starts']): There {
  const sources = sourcesByGain(ask.columns);
  const columnsOf = new Map(ask.columns.map((each) => [each.item.index, each]));
  const openEnded = openEndedItems(ask, sources);
  return { ask, starts, sources, columnsOf, openEnded, known: new Map() };
}

/** Terms of which one is 1 only when the gain is made, and what makes it has ended, by the day. */
export function endedBy(there: There, gain: number, day: number): readonly Term[] {
  const sources = there.sources.get(gain) ?? [];
  if (day < 0 && !sources.some(({ item }) => there.openEnded.has(item.index))) return [];
  return once(there, `gain ${String(gain)} by ${String(day)}`, (column) => {
    const brought = sources.flatMap((each) => broughtBy(there, each, gain, day));
    onlyIf(there, column, [...brought, ...completeBy(there, gain, day)]);
  });
}

/** As `endedBy`, of all that must be met before anything serves a group. */
export function enteredBy(there: There, day: number): readonly Term[] {
  return once(there, `entered by ${String(day)}`, (column) => {
    there.ask.goalColumns.entry.forEach((options, order) => {
      const met = options.map((each, place) => {
        const name = `entry ${String(order)} ${String(place)} by ${String(day)}`;
        return once(there, name, (option) => {
          meetOption(there, each, option, day);
        });
      });
      onlyIf(there, column, met.flat());
    });
  });
}

/** What else could make the gain: then the item might not have to wait for what the gain needs. */
export function besides({ ask, sources }: There, item: PosedItem, gain: number): readonly Term[] {
  // A whole is complete only if each of its parts is made, so any one of them bounds that.
  const part = ask.posed.gain(gain).parts?.[0] ?? -1;
  return [
    ...(sources.get(gain) ?? []).filter((each) => each.item !== item).flatMap(({ terms }) => terms),
    ...(ask.goalColumns.gains.get(part) ?? []),
  ];
}

function completeBy(there: There, gain: number, day: number): readonly Term[] {
  const { parts } = there.ask.posed.gain(gain);
  if (parts === null) return [];
  return once(there, `whole ${String(gain)} by ${String(day)}`, (column) => {
    for (const part of parts) onlyIf(there, column, endedBy(there, part, day));
  });
}

/** Terms of which one is 1 only when the item brings the gain and has ended. */
function broughtBy(
  there: There,
  { item, terms }: Source,
  gain: number,
  day: number,
): readonly Term[] {
  if (there.openEnded.has(item.index)) return terms;
  const own = there.columnsOf.get(item.index);
  const { startsOf, lengthOf } = there.ask.times;
  return terms.flatMap(({ column: brings }, order): readonly Term[] => {
    const way = item.ways[order] ?? -1;
    const latest = day - (lengthOf(way) ?? 0);
    const isFixed = startsOf(way).length > 0;
    const ended = isFixed
      ? there.starts(way).flatMap((start) => (start.day <= latest ? [plus(start.column)] : []))
      : readyOn(there, own, order, latest);
    if (ended.length === 0 || own?.ways[order] === brings) return ended;
    return once(there, `gain ${String(gain)} of ${String(way)} by ${String(day)}`, (column) => {
      onlyIf(there, column, ended);
      onlyIf(there, column, [plus(brings)]);
    });
  });
}

/** Of a way that can start on any day: 1 only when it is taken, and what it waits for is there on this one. */
function readyOn(
  there: There,
  own: ItemColumns | undefined,
  order: number,
  day: number,
): readonly Term[] {
  if (!own || day < 0) return [];
  const { item, ways, wanted } = own;
  const { draft, posed, goal, goalColumns } = there.ask;
  const key = `item ${String(item.index)} ${String(order)} on ${String(day)}`;
  return once(there, key, (column) => {
    onlyIf(there, column, [plus(ways[order] ?? -1)]);
    for (const gain of item.required) {
      const spare = besides(there, item, gain);
      for (const group of posed.gain(gain).needs) {
        if (group.some((need) => item.required.includes(need) || wanted.has(need))) continue;
        onlyIf(there, column, [...group.flatMap((need) => endedBy(there, need, day)), ...spare]);
      }
      const serving = goal.entry.length > 0 ? goalColumns.serves.get(gain) : undefined;
      if (!serving) continue;
      const unless = [...enteredBy(there, day), ...spare];
      draft.atMost(1, [plus(column), ...serving, ...unless.map(negative)]);
    }
  });
}

function meetOption(
  there: There,
  { chosen, option, serves }: OptionColumns,
  column: number,
  day: number,
): void {
  const { draft, posed } = there.ask;
  const isHad = (gain: number) => posed.problem.had[gain] === 1;
  onlyIf(there, column, [plus(chosen)]);
  for (const gain of option.gains) {
    if (!isHad(gain)) onlyIf(there, column, endedBy(there, gain, day));
  }
  for (const [gain, terms] of serves) {
    if (isHad(gain)) continue;
    draft.atMost(1, [plus(column), ...terms, ...endedBy(there, gain, day).map(negative)]);
  }
}

/** A column with its rows. It is known before they are made, because needs may go round in a circle. */
function once({ ask, known }: There, key: string, make: (column: number) => void): readonly Term[] {
  const found = known.get(key);
  if (found) return found;
  const column = ask.draft.unit();
  known.set(key, [plus(column)]);
  make(column);
  return [plus(column)];
}

function onlyIf({ ask }: There, column: number, terms: readonly Term[]): void {
  ask.draft.atMost(0, [plus(column), ...terms.map(negative)]);
}

/** Items of unknown length, and all that may have to wait for one. */
function openEndedItems(
  { posed, goal, times, columns }: CalendarAsk,
  sources: ReadonlyMap<number, readonly Source[]>,
): ReadonlySet<number> {
  const openEnded = new Set<number>();
  const isOpenEnded = (gain: number): boolean =>
    (sources.get(gain) ?? []).some(({ item }) => openEnded.has(item.index)) ||
    (posed.gain(gain).parts ?? []).some(isOpenEnded);
  const listed = goal.groups?.gains ?? [];
  for (let size = -1; size !== openEnded.size;) {
    size = openEnded.size;
    const isEntryOpen = entryGains(goal).some(isOpenEnded);
    const isAnyOpen = listed.some(isOpenEnded);
    for (const { item, wanted } of columns) {
      const brought = [...item.required, ...wanted.keys()];
      const isOpen =
        item.ways.some((way) => times.lengthOf(way) === null) ||
        brought.flatMap((gain) => posed.gain(gain).needs.flat()).some(isOpenEnded) ||
        (isEntryOpen && brought.some((gain) => listed.includes(gain))) ||
        (isAnyOpen && goal.last !== null && brought.includes(goal.last));
      if (isOpen) openEnded.add(item.index);
    }
  }
  return openEnded;
}
