import type { AcquisitionProblem } from '../acquisition.ts';
import type { AssignmentAsk } from '../groups/assignmentAsk.ts';

/** What a way has to lead to, beside the gains that the problem itself says must be made. */
export interface PathwayGoal {
  /** Of each of these lists at least one gain is made. */
  readonly anyOf: readonly (readonly number[])[];
  /** Groups that gains serve, whole, each gain one group. */
  readonly groups: GainGroups | null;
  /** Before an item brings anything that serves a group, one option of each of these is met. */
  readonly entry: readonly (readonly EntryOption[])[];
  /** Made after everything else that serves a group; null where there is none, or it is had already. */
  readonly last: number | null;
}

export interface GainGroups {
  readonly ask: AssignmentAsk;
  /** By block of the ask. */
  readonly gains: readonly number[];
}

/** All these gains, had or made, and, where it has any, its groups met. */
export interface EntryOption {
  readonly gains: readonly number[];
  readonly groups: GainGroups | null;
}

export interface PathwayProblem extends AcquisitionProblem {
  readonly goal: PathwayGoal;
}

export const NO_GOAL: PathwayGoal = { anyOf: [], groups: null, entry: [], last: null };

/** Every gain that the goal itself speaks of. */
export function goalGains({ goal, mustGain }: PathwayProblem): ReadonlySet<number> {
  return new Set([
    ...mustGain,
    ...goal.anyOf.flat(),
    ...(goal.groups?.gains ?? []),
    ...entryGains(goal),
    ...(goal.last === null ? [] : [goal.last]),
  ]);
}

export function entryGains({ entry }: PathwayGoal): readonly number[] {
  return entry.flat().flatMap(({ gains, groups }) => [...gains, ...(groups?.gains ?? [])]);
}
