import type { GainTerms } from '../gainColumns.ts';
import { type ModelDraft, negative, plus, type Term, times } from '../mixedInteger.ts';
import type { BundleProblem, GroupGoal } from './bundleProblem.ts';

/** Columns that are 1 where a goal stays uncovered, one a goal. */
export function goalColumns(
  draft: ModelDraft,
  problem: BundleProblem,
  gains: GainTerms,
): readonly number[] {
  const groups = problem.goals.flatMap((goal) => (goal.kind === 'GROUP' ? [goal] : []));
  const serving = servingTerms(draft, problem, gains, groups);
  return problem.goals.map((goal) => {
    if (goal.kind === 'ANY') {
      const uncovered = draft.unit();
      draft.atLeast(1, [plus(uncovered), ...goal.gains.flatMap((gain) => gains.get(gain) ?? [])]);
      return uncovered;
    }
    const unmet = draft.binary();
    meetGroup(draft, problem, goal, unmet, serving.get(goal) ?? new Map());
    return unmet;
  });
}

/** What serves a group: terms that sum to 1 when it does, or null where it always does. */
type Serving = ReadonlyMap<number, readonly Term[] | null>;

function meetGroup(
  draft: ModelDraft,
  { size }: BundleProblem,
  group: GroupGoal,
  unmet: number,
  serving: Serving,
): void {
  const ask = (least: number, weightOf: (gain: number) => number) => {
    if (least <= 0) return;
    let sure = 0;
    const terms: Term[] = [];
    for (const [gain, own] of serving) {
      if (own === null) sure += weightOf(gain);
      else terms.push(...own.map((term) => times(term, weightOf(gain))));
    }
    if (sure < least) draft.atLeast(least - sure, [...terms, plus(unmet, least - sure)]);
  };
  ask(group.countMin, () => 1);
  ask(group.sizeMin, (gain) => size[gain] ?? 0);
}

/**
 * A gain serves one group only, and of rivals only one serves. A gain that is in one group and has no rival there
 * needs no column: it serves whenever it is there.
 */
function servingTerms(
  draft: ModelDraft,
  problem: BundleProblem,
  gains: GainTerms,
  groups: readonly GroupGoal[],
): ReadonlyMap<GroupGoal, Serving> {
  const { had } = problem.acquisition;
  const listed = new Map<number, number>();
  for (const gain of groups.flatMap((group) => group.gains)) {
    listed.set(gain, (listed.get(gain) ?? 0) + 1);
  }
  const rivals = problem.rivals.filter(
    ([left, right]) =>
      listed.has(left) && listed.has(right) && (had[left] === 1 || had[right] === 1),
  );
  const contested = new Set(rivals.flat());
  const columns = new Map<number, number[]>();
  const serving = new Map(
    groups.map((group): readonly [GroupGoal, Serving] => [
      group,
      new Map(
        group.gains.flatMap((gain): readonly (readonly [number, readonly Term[] | null])[] => {
          const there = had[gain] === 1 ? null : gains.get(gain);
          if (there === undefined) return [];
          if (listed.get(gain) === 1 && !contested.has(gain)) return [[gain, there]];
          const column = draft.binary();
          columns.set(gain, [...(columns.get(gain) ?? []), column]);
          return [[gain, [plus(column)]]];
        }),
      ),
    ]),
  );
  for (const [gain, own] of columns) {
    const serves = own.map((column) => plus(column));
    if (had[gain] === 1) draft.atMost(1, serves);
    else draft.atMost(0, [...serves, ...(gains.get(gain) ?? []).map(negative)]);
  }
  for (const [left, right] of rivals) {
    const both = [...(columns.get(left) ?? []), ...(columns.get(right) ?? [])];
    draft.atMost(
      1,
      both.map((column) => plus(column)),
    );
  }
  return serving;
}

/** Forbids each item, or pair of items, through which a bundle would carry both of two rivals. */
export function rivalRows(
  draft: ModelDraft,
  problem: BundleProblem,
  carrying: (gain: number) => readonly (readonly Term[])[],
): void {
  for (const [left, right] of problem.rivals) {
    for (const one of carrying(left)) {
      for (const other of carrying(right)) draft.atMost(1, [...one, ...other]);
    }
  }
}
