import { draftModel, type MixedIntegerSolver, plus } from '../mixedInteger.ts';
import { type AssignmentAsk, type AssignmentGroup, isGroupMet } from './assignmentAsk.ts';
import { groupComponents, loneGroup } from './groupComponents.ts';

/** Blocks to be added to those that are there already, the least weight that meets every group. */
export interface LeastAdded {
  readonly weight: number;
  /** Ascending. */
  readonly blocks: readonly number[];
}

/**
 * Groups that share no block and no rivals are solved apart, one group alone by adding up sums, several together as
 * an integer program. Null where no choice meets them all, or time ran out.
 */
export function leastAdded(
  ask: AssignmentAsk,
  isThere: (block: number) => boolean,
  solver: MixedIntegerSolver,
  limitMs: number,
): LeastAdded | null {
  const blocks: number[] = [];
  for (const numbers of groupComponents(ask)) {
    const group = loneGroup(ask, numbers);
    const found = group
      ? addToGroup(ask, group, isThere)
      : addTogether(ask, numbers, isThere, solver, limitMs);
    if (!found) return null;
    blocks.push(...found);
  }
  blocks.sort((left, right) => left - right);
  return { weight: blocks.reduce((sum, block) => sum + (ask.weights[block] ?? 0), 0), blocks };
}

/** By number of blocks and weight the chosen blocks: only weights below what is asked for are told apart. */
type Sums = Map<number, readonly number[]>;

function addToGroup(
  { weights }: AssignmentAsk,
  group: AssignmentGroup,
  isThere: (block: number) => boolean,
): readonly number[] | null {
  const weigh = (blocks: readonly number[]) =>
    blocks.reduce((sum, block) => sum + (weights[block] ?? 0), 0);
  const there = group.members.filter(isThere);
  const open = group.members.filter((block) => !isThere(block));
  if (!isGroupMet(group, weigh(group.members), group.members.length)) return null;
  if (group.needsAll) return open;
  const weightNeeded = Math.max(0, (group.weightMin ?? 0) - weigh(there));
  const countNeeded = Math.max(0, (group.countMin ?? 0) - there.length);
  // By count up to what is needed; one more block than needed is no different from that many.
  let sums: readonly Sums[] = [new Map([[0, []]])];
  for (const block of open) {
    const next: Sums[] = Array.from(
      { length: countNeeded + 1 },
      (_unused, count) => new Map(sums[count] ?? []),
    );
    sums.forEach((own, count) => {
      for (const [sum, chosen] of own) {
        if (sum >= weightNeeded && count >= countNeeded) continue;
        const to = next[Math.min(countNeeded, count + 1)];
        const reached = sum + (weights[block] ?? 0);
        if (to && !to.has(reached)) to.set(reached, [...chosen, block]);
      }
    });
    sums = next;
  }
  const enough = [...(sums[countNeeded] ?? [])].filter(([sum]) => sum >= weightNeeded);
  const least = Math.min(...enough.map(([sum]) => sum));
  return enough.find(([sum]) => sum === least)?.[1] ?? null;
}

function addTogether(
  ask: AssignmentAsk,
  numbers: readonly number[],
  isThere: (block: number) => boolean,
  solver: MixedIntegerSolver,
  limitMs: number,
): readonly number[] | null {
  const draft = draftModel();
  const serves = new Map<number, number[]>();
  for (const number of numbers) {
    const group = ask.groups[number];
    const all = group?.members ?? [];
    const total = all.reduce((sum, block) => sum + (ask.weights[block] ?? 0), 0);
    if (!group || !isGroupMet(group, total, all.length)) return null;
    const columns = all.map((block) => {
      const column = draft.binary();
      serves.set(block, [...(serves.get(block) ?? []), column]);
      return { column, weight: ask.weights[block] ?? 0 };
    });
    const count = group.needsAll ? all.length : (group.countMin ?? 0);
    if (count > 0)
      draft.atLeast(
        count,
        columns.map(({ column }) => plus(column)),
      );
    if (group.weightMin !== null) {
      draft.atLeast(
        group.weightMin,
        columns.map(({ column, weight }) => plus(column, weight)),
      );
    }
  }
  const termsOf = (block: number) => (serves.get(block) ?? []).map((column) => plus(column));
  const added = [...serves.keys()].filter((block) => !isThere(block));
  for (const block of serves.keys()) draft.atMost(1, termsOf(block));
  for (const [one, other] of ask.rivals) {
    if (serves.has(one) && serves.has(other)) draft.atMost(1, [...termsOf(one), ...termsOf(other)]);
  }
  const weight = added.flatMap((block) =>
    termsOf(block).map(({ column }) => plus(column, ask.weights[block] ?? 0)),
  );
  const result = solver.solve(draft.finish([weight, added.flatMap(termsOf)]), limitMs);
  if (result.status !== 'OPTIMAL') return null;
  return added.filter((block) => termsOf(block).some(({ column }) => result.values[column] === 1));
}
