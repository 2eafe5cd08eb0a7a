import type { ItemColumns } from '../itemColumns.ts';
import { minus, type ModelDraft, negative, plus, type Term } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import { entryGains, type PathwayGoal } from './goal.ts';

/** Items that may come before entry is met, and what they bring by then. */
export interface PreEntry {
  /** By item: a column that is 1 when it is taken before entry is met. */
  readonly columns: ReadonlyMap<number, number>;
  /** Terms that are 1 or more only when the gain is made by then. */
  readonly made: (gain: number) => readonly Term[];
  /** Terms that sum to 1 at least when the gain is made by then; none where it cannot be. */
  readonly done: (gain: number) => readonly Term[];
}

/** Only what entry asks for, and what that needs, has a reason to come first. */
export function preEntry(
  draft: ModelDraft,
  posed: Posed,
  goal: PathwayGoal,
  items: readonly ItemColumns[],
): PreEntry {
  const wanted = new Set<number>(entryGains(goal));
  const early = new Set<ItemColumns>();
  for (let size = -1; size !== early.size;) {
    size = early.size;
    for (const gain of wanted) for (const part of posed.gain(gain).parts ?? []) wanted.add(part);
    for (const each of items) {
      const carried = [...each.item.required, ...each.item.optional];
      if (early.has(each) || !carried.some((gain) => wanted.has(gain))) continue;
      early.add(each);
      for (const need of carried.flatMap((gain) => posed.gain(gain).needs.flat())) wanted.add(need);
    }
  }
  const columns = new Map<number, number>();
  const direct = new Map<number, Term[]>();
  const add = (gain: number, column: number) =>
    direct.set(gain, [...(direct.get(gain) ?? []), plus(column)]);
  for (const { item, ways, wanted: options } of early) {
    const column = draft.binary();
    columns.set(item.index, column);
    draft.atMost(0, [plus(column), ...ways.map((way) => minus(way))]);
    for (const gain of item.required) add(gain, column);
    for (const [gain, picks] of options) {
      const both = draft.unit();
      draft.atMost(0, [plus(both), minus(column)]);
      draft.atMost(0, [plus(both), ...picks.map((pick) => minus(pick))]);
      draft.atLeast(-1, [plus(both), minus(column), ...picks.map((pick) => minus(pick))]);
      add(gain, both);
    }
  }
  const made = madeBefore(draft, posed, direct);
  for (const { item, wanted: options } of early) {
    const column = columns.get(item.index);
    for (const gain of column === undefined ? [] : item.required) {
      const { needs, parts } = posed.gain(gain);
      // A whole that its parts complete asks for nothing itself; without any one of them they do not.
      const spare = parts?.[0] === undefined ? [] : made(parts[0]);
      for (const group of needs) {
        if (group.some((need) => item.required.includes(need) || options.has(need))) continue;
        draft.atMost(0, [plus(column ?? 0), ...[...group.flatMap(made), ...spare].map(negative)]);
      }
    }
  }
  return { columns, made, done: doneBefore(draft, posed, direct) };
}

/** The other side of `made`: what is brought by then is done by then, and so is a whole of which each part is. */
function doneBefore(
  draft: ModelDraft,
  posed: Posed,
  direct: ReadonlyMap<number, readonly Term[]>,
): (gain: number) => readonly Term[] {
  const known = new Map<number, readonly Term[]>();
  const done = (gain: number): readonly Term[] => {
    const found = known.get(gain);
    if (found) return found;
    const own = direct.get(gain) ?? [];
    const parts = posed.gain(gain).parts?.map(done) ?? [];
    const isPossible = parts.length > 0 && parts.every((terms) => terms.length > 0);
    if (own.length <= 1 && !isPossible) {
      known.set(gain, own);
      return own;
    }
    const column = plus(draft.unit());
    known.set(gain, [column]);
    for (const term of own) draft.atLeast(0, [column, negative(term)]);
    if (isPossible) draft.atLeast(1 - parts.length, [column, ...parts.flat().map(negative)]);
    return [column];
  };
  return done;
}

function madeBefore(
  draft: ModelDraft,
  posed: Posed,
  direct: ReadonlyMap<number, readonly Term[]>,
): (gain: number) => readonly Term[] {
  const wholes = new Map<number, readonly Term[]>();
  const made = (gain: number): readonly Term[] => {
    const own = direct.get(gain) ?? [];
    const { parts } = posed.gain(gain);
    if (parts === null) return own;
    const known = wholes.get(gain);
    if (known) return known;
    const complete = draft.unit();
    for (const part of parts) draft.atMost(0, [plus(complete), ...made(part).map(negative)]);
    const terms = [...own, plus(complete)];
    wholes.set(gain, terms);
    return terms;
  };
  return made;
}
