import type { PosedPathway } from './pathwayProblem.ts';

/** Nothing is left to make, to meet or to take. */
export function isThere({ problem }: PosedPathway): boolean {
  const { goal, mustGain, mustTake, target } = problem;
  const asksNothing = goal.anyOf.length === 0 && goal.entry.length === 0 && goal.last === null;
  return (
    asksNothing &&
    target === null &&
    goal.groups === null &&
    mustGain.length === 0 &&
    mustTake.size === 0
  );
}
