import type { MixedIntegerSolver } from '../mixedInteger.ts';
import { type AssignmentAsk, type AssignmentGroup, countedWeight } from './assignmentAsk.ts';
import { assignBlocks } from './assignBlocks.ts';
import { groupComponents, loneGroup } from './groupComponents.ts';

/**
 * The weight that counts when most groups are met, then most weight counts: as `assignBlocks`, but a group that stands
 * alone is simply given all that it lists.
 */
export function weightCounted(
  ask: AssignmentAsk,
  solver: MixedIntegerSolver,
  limitMs: number,
): number | null {
  let sum = 0;
  for (const numbers of groupComponents(ask)) {
    const group = loneGroup(ask, numbers);
    const counted = group ? countAlone(ask, group) : countTogether(ask, numbers, solver, limitMs);
    if (counted === null) return null;
    sum += counted;
  }
  return sum;
}

function countAlone({ weights }: AssignmentAsk, group: AssignmentGroup): number {
  const heaviest = group.members
    .map((block) => weights[block] ?? 0)
    .sort((left, right) => right - left)
    .slice(0, group.countMax ?? Infinity);
  return countedWeight(
    group,
    heaviest.reduce((sum, weight) => sum + weight, 0),
  );
}

function countTogether(
  ask: AssignmentAsk,
  numbers: readonly number[],
  solver: MixedIntegerSolver,
  limitMs: number,
): number | null {
  const groups = numbers.flatMap((number) => ask.groups[number] ?? []);
  const assignment = assignBlocks({ ...ask, groups }, solver, limitMs);
  if (!assignment) return null;
  return groups.reduce((sum, group, number) => {
    const own = assignment.flatMap((to, block) => (to === number ? (ask.weights[block] ?? 0) : []));
    return (
      sum +
      countedWeight(
        group,
        own.reduce((total, weight) => total + weight, 0),
      )
    );
  }, 0);
}
