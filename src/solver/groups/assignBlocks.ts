import {
  draftModel,
  type MixedIntegerSolver,
  minus,
  type ModelDraft,
  plus,
  type Term,
} from '../mixedInteger.ts';
import type { AssignmentAsk } from './assignmentAsk.ts';

/** By block: the group that it serves, or -1. */
export type Assignment = readonly number[];

/**
 * Most groups met, then most weight counted, then most of the blocks that are preferred, then fewest blocks. Blocks
 * are whole, so neither greedy choice nor flow is exact: it is a small integer program. Null where time ran out.
 */
export function assignBlocks(
  ask: AssignmentAsk,
  solver: MixedIntegerSolver,
  limitMs: number,
  preferred: ReadonlySet<number> = new Set(),
): Assignment | null {
  const draft = draftModel();
  const serves = servingColumns(draft, ask);
  const met = ask.groups.map((_group, number) => meetingTerms(draft, ask, serves, number));
  const counted = ask.groups.map((_group, number) => countingTerms(draft, ask, serves, number));
  const all = [...serves.values()].flatMap((columns) => [...columns.values()]);
  const liked = [...preferred].flatMap((block) => [...(serves.get(block)?.values() ?? [])]);
  const model = draft.finish([
    met.flat().map(({ column }) => minus(column)),
    counted.flat().map(({ column, factor }) => minus(column, factor)),
    ...(preferred.size > 0 ? [liked.map((column) => minus(column))] : []),
    all.map((column) => plus(column)),
  ]);
  const result = solver.solve(model, limitMs);
  if (result.status !== 'OPTIMAL') return null;
  return ask.weights.map((_weight, block) => {
    const chosen = [...(serves.get(block) ?? [])].find(([, column]) => result.values[column] === 1);
    return chosen?.[0] ?? -1;
  });
}

/** By block and group: a column that is 1 when the block serves the group. */
type Serving = ReadonlyMap<number, ReadonlyMap<number, number>>;

function servingColumns(draft: ModelDraft, ask: AssignmentAsk): Serving {
  const serves = new Map<number, Map<number, number>>();
  ask.groups.forEach(({ members }, group) => {
    for (const block of members) {
      if ((ask.pinned?.get(block) ?? group) !== group) continue;
      const own = serves.get(block) ?? new Map<number, number>();
      serves.set(block, own.set(group, draft.binary()));
    }
  });
  const termsOf = (block: number) =>
    [...(serves.get(block)?.values() ?? [])].map((one) => plus(one));
  for (const block of serves.keys()) if (termsOf(block).length > 1) draft.atMost(1, termsOf(block));
  for (const [one, other] of ask.rivals) draft.atMost(1, [...termsOf(one), ...termsOf(other)]);
  for (const { blocks, weightMax } of ask.limits ?? []) {
    const terms = [...blocks].flatMap((block) =>
      termsOf(block).map(({ column }) => plus(column, ask.weights[block] ?? 0)),
    );
    draft.atMost(weightMax, terms);
  }
  return serves;
}

/** One term that is 1 only when the group is met; none where it never can be. */
function meetingTerms(
  draft: ModelDraft,
  ask: AssignmentAsk,
  serves: Serving,
  number: number,
): readonly Term[] {
  const group = ask.groups[number];
  const capped = group?.weightMax ?? Infinity;
  if (!group?.isMeetable || (group.weightMin ?? 0) > capped) return [];
  const met = draft.binary();
  const columns = columnsOf(ask, serves, number);
  if (group.needsAll) {
    for (const block of group.members) {
      draft.atLeast(0, [...columns.filter((each) => each.block === block).map(one), minus(met)]);
    }
  }
  if (group.weightMin !== null) {
    draft.atLeast(0, [...columns.map(weighed), minus(met, group.weightMin)]);
  }
  if (group.countMin !== null) draft.atLeast(0, [...columns.map(one), minus(met, group.countMin)]);
  return [plus(met)];
}

/** Terms that sum to the weight that counts in the group. */
function countingTerms(
  draft: ModelDraft,
  ask: AssignmentAsk,
  serves: Serving,
  number: number,
): readonly Term[] {
  const group = ask.groups[number];
  const columns = columnsOf(ask, serves, number);
  if (!group || columns.length === 0) return [];
  if (group.countMax !== null) draft.atMost(group.countMax, columns.map(one));
  if (group.weightMax === null) return columns.map(weighed);
  const share = draft.unit();
  draft.atLeast(0, [...columns.map(weighed), minus(share, group.weightMax)]);
  return [plus(share, group.weightMax)];
}

interface ServingColumn {
  readonly block: number;
  readonly column: number;
  readonly weight: number;
}

function columnsOf(ask: AssignmentAsk, serves: Serving, group: number): readonly ServingColumn[] {
  return (ask.groups[group]?.members ?? []).flatMap((block) => {
    const column = serves.get(block)?.get(group);
    return column === undefined ? [] : [{ block, column, weight: ask.weights[block] ?? 0 }];
  });
}

function one({ column }: ServingColumn): Term {
  return plus(column);
}

function weighed({ column, weight }: ServingColumn): Term {
  return plus(column, weight);
}
