import type { Taken } from '../acquisition.ts';
import { leastAdded } from '../groups/leastAdded.ts';
import type { MixedIntegerSolver } from '../mixedInteger.ts';
import type { EntryOption, GainGroups, PathwayProblem } from './goal.ts';

const CHECK_LIMIT_MS = 1_000;

/** How many items of the order it takes until entry is met; null where it never is. */
export function enteredAfter(
  { goal, had }: Pick<PathwayProblem, 'goal' | 'had'>,
  order: readonly Pick<Taken, 'gained'>[],
  solver: MixedIntegerSolver,
): number | null {
  const made = new Set<number>();
  const isHad = (gain: number) => had[gain] === 1 || made.has(gain);
  for (let count = 0; ; count += 1) {
    if (isEntered(goal, isHad, solver)) return count;
    const next = order[count];
    if (!next) return null;
    for (const gain of next.gained) made.add(gain);
  }
}

/** Whether a gain is had already, or made by these. */
export function thereAfter(
  { had }: Pick<PathwayProblem, 'had'>,
  taken: readonly Pick<Taken, 'gained'>[],
): (gain: number) => boolean {
  const made = new Set(taken.flatMap(({ gained }) => gained));
  return (gain) => had[gain] === 1 || made.has(gain);
}

/** Whether these alone meet all that entry asks for. */
export function isEntered(
  { entry }: PathwayProblem['goal'],
  isThere: (gain: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  return entry.every((options) => options.some((option) => isOptionMet(option, isThere, solver)));
}

export function isOptionMet(
  { gains, groups }: EntryOption,
  isThere: (gain: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  return gains.every(isThere) && (groups === null || areGroupsMet(groups, isThere, solver));
}

/** By groups, which live as long as their question: what was found of each set of gains. */
const known = new WeakMap<GainGroups, Map<string, boolean>>();

/** Whether these alone meet every group: blocks that are not there are left out of the ask. Orders ask it again and again. */
export function areGroupsMet(
  groups: GainGroups,
  isThere: (gain: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  const { ask, gains } = groups;
  const found = known.get(groups) ?? new Map<string, boolean>();
  known.set(groups, found);
  const key = gains.filter(isThere).join();
  const isMet = found.get(key) ?? isMetBy(ask, (block) => isThere(gains[block] ?? -1), solver);
  found.set(key, isMet);
  return isMet;
}

function isMetBy(
  ask: GainGroups['ask'],
  isThere: (block: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  return leastAdded(ask, isThere, solver, CHECK_LIMIT_MS)?.blocks.length === 0;
}
