import type { GainTerms } from '../gainColumns.ts';
import { isGroupMet } from '../groups/assignmentAsk.ts';
import type { ItemColumns } from '../itemColumns.ts';
import { minus, type ModelDraft, negative, plus, type Term } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import type { EntryOption, GainGroups, PathwayGoal } from './goal.ts';
import { preEntry, type PreEntry } from './preEntry.ts';

/** Columns of what the goal asks for. */
export interface GoalColumns {
  readonly gains: GainTerms;
  /** Items that may come before entry is met: a column that is 1 when the item does. */
  readonly early: ReadonlyMap<number, number>;
  /** By gain that a group lists: terms that sum to 1 when it serves one. */
  readonly serves: ReadonlyMap<number, readonly Term[]>;
  /** Of what entry asks for the ways to meet it. */
  readonly entry: readonly (readonly OptionColumns[])[];
}

export interface OptionColumns {
  readonly option: EntryOption;
  readonly chosen: number;
  /** As above, of the option's own groups. */
  readonly serves: ReadonlyMap<number, readonly Term[]>;
}

/** What the goal asks of the gains made, as rows of the model. */
export function goalRows(
  draft: ModelDraft,
  posed: Posed,
  goal: PathwayGoal,
  items: readonly ItemColumns[],
  gains: GainTerms,
): GoalColumns {
  for (const list of goal.anyOf)
    draft.atLeast(
      1,
      list.flatMap((gain) => gains.get(gain) ?? []),
    );
  const before = goal.entry.length > 0 ? preEntry(draft, posed, goal, items) : null;
  const entry = before ? goal.entry.map((each) => meetEntry(draft, posed, each, before)) : [];
  const late = (gain: number): readonly Term[] => [
    ...(gains.get(gain) ?? []),
    ...(before?.done(gain) ?? []).map(negative),
  ];
  const serves = goal.groups ? serveGroups(draft, posed, goal.groups, null, late) : new Map();
  return { gains, early: before?.columns ?? new Map(), serves, entry };
}

function meetEntry(
  draft: ModelDraft,
  posed: Posed,
  options: readonly EntryOption[],
  before: PreEntry,
): readonly OptionColumns[] {
  const columns = options.map((option): OptionColumns => {
    const chosen = draft.binary();
    for (const gain of option.gains) {
      if (posed.problem.had[gain] === 0) {
        draft.atMost(0, [plus(chosen), ...before.made(gain).map(negative)]);
      }
    }
    const serves = option.groups
      ? serveGroups(draft, posed, option.groups, chosen, before.made)
      : new Map();
    return { option, chosen, serves };
  });
  draft.atLeast(
    1,
    columns.map(({ chosen }) => plus(chosen)),
  );
  return columns;
}

/**
 * Each gain serves one group at most, rivals not both, and every group is met (where `when` is given: if that column is
 * 1). A gain serves only where the terms of `made` sum to 1 or more. Returns by gain the columns that are 1 where it serves.
 */
function serveGroups(
  draft: ModelDraft,
  posed: Posed,
  { ask, gains }: GainGroups,
  when: number | null,
  made: (gain: number) => readonly Term[],
): ReadonlyMap<number, readonly Term[]> {
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
        draft.atMost(0, [plus(column), ...made(gain).map(negative)]);
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
  return new Map([...serves].map(([block, terms]) => [gains[block] ?? -1, terms]));
}
