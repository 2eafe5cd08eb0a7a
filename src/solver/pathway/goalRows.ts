import type { GainTerms } from '../gainColumns.ts';
import { isGroupMet } from '../groups/assignmentAsk.ts';
import { type ItemColumns, sourcesByGain } from '../itemColumns.ts';
import { minus, type ModelDraft, negative, plus, type Term } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import type { EntryOption, GainGroups, PathwayGoal } from './goal.ts';
import { preEntry, type PreEntry } from './preEntry.ts';

/** What the goal asks of the gains made, as rows of the model. Returns the columns of what comes before entry. */
export function goalRows(
  draft: ModelDraft,
  posed: Posed,
  goal: PathwayGoal,
  items: readonly ItemColumns[],
  gains: GainTerms,
): ReadonlyMap<number, number> {
  for (const list of goal.anyOf)
    draft.atLeast(
      1,
      list.flatMap((gain) => gains.get(gain) ?? []),
    );
  const before = goal.entry.length > 0 ? preEntry(draft, posed, goal, items) : null;
  for (const options of before ? goal.entry : []) {
    const chosen = options.map(() => draft.binary());
    draft.atLeast(
      1,
      chosen.map((column) => plus(column)),
    );
    options.forEach((option, order) => {
      meetOption(draft, posed, option, chosen[order] ?? 0, before as PreEntry);
    });
  }
  if (goal.groups) {
    const sources = sourcesByGain(items);
    serveGroups(draft, posed, goal.groups, null, (gain) => {
      const terms = gains.get(gain);
      if (!terms) return [];
      if (before === null || posed.gain(gain).parts !== null) return [{ constant: 0, terms }];
      return servable(sources.get(gain) ?? [], before);
    });
  }
  return before?.columns ?? new Map<number, number>();
}

/** Bounds on serving: made by an item that comes after entry is met, and by none that comes before. */
function servable(
  sources: readonly {
    readonly item: { readonly index: number };
    readonly terms: readonly Term[];
  }[],
  before: PreEntry,
): readonly Bound[] {
  const early = sources.flatMap(({ item }) => before.columns.get(item.index) ?? []);
  const late = sources.flatMap(({ item, terms }) => {
    const column = before.columns.get(item.index);
    return column === undefined ? terms : [...terms, minus(column)];
  });
  return [
    { constant: 0, terms: late },
    ...early.map((column) => ({ constant: 1, terms: [minus(column)] })),
  ];
}

/** What a column may be at most: a constant and terms. */
interface Bound {
  readonly constant: number;
  readonly terms: readonly Term[];
}

function meetOption(
  draft: ModelDraft,
  posed: Posed,
  option: EntryOption,
  chosen: number,
  before: PreEntry,
): void {
  const { had } = posed.problem;
  for (const gain of option.gains) {
    if (had[gain] === 0) draft.atMost(0, [plus(chosen), ...before.made(gain).map(negative)]);
  }
  if (option.groups) {
    serveGroups(draft, posed, option.groups, chosen, (gain) => [
      { constant: 0, terms: before.made(gain) },
    ]);
  }
}

/**
 * Each gain serves one group at most, rivals not both, and every group is met (where `when` is given: if that column is
 * 1). `bounds` gives what must all hold for a gain to serve.
 */
function serveGroups(
  draft: ModelDraft,
  posed: Posed,
  { ask, gains }: GainGroups,
  when: number | null,
  bounds: (gain: number) => readonly Bound[],
): void {
  const serves = new Map<number, Term[]>();
  const need = (least: number, terms: readonly Term[]) => {
    if (when === null) draft.atLeast(least, terms);
    else draft.atLeast(0, [...terms, minus(when, least)]);
  };
  for (const group of ask.groups) {
    const total = group.members.reduce((sum, block) => sum + (ask.weights[block] ?? 0), 0);
    if (!isGroupMet(group, total, group.members.length)) need(1, []);
    const columns = group.members.flatMap((block) => {
      const column = draft.binary();
      const gain = gains[block] ?? -1;
      if (posed.problem.had[gain] === 0) {
        const limits = bounds(gain);
        if (limits.length === 0) draft.atMost(0, [plus(column)]);
        for (const { constant, terms } of limits) {
          draft.atMost(constant, [plus(column), ...terms.map(negative)]);
        }
      }
      serves.set(block, [...(serves.get(block) ?? []), plus(column)]);
      return [{ column, weight: ask.weights[block] ?? 0 }];
    });
    const count = group.needsAll ? group.members.length : (group.countMin ?? 0);
    if (count > 0)
      need(
        count,
        columns.map(({ column }) => plus(column)),
      );
    if (group.weightMin !== null && group.weightMin > 0) {
      need(
        group.weightMin,
        columns.map(({ column, weight }) => plus(column, weight)),
      );
    }
  }
  for (const terms of serves.values()) if (terms.length > 1) draft.atMost(1, terms);
  for (const [one, other] of ask.rivals) {
    draft.atMost(1, [...(serves.get(one) ?? []), ...(serves.get(other) ?? [])]);
  }
}
