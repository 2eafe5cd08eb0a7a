import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningGroup, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/**
 * The most of these outcomes' credits that the groups can count, where each group counts no more than it asks for: a
 * flow from outcomes to groups. What no group lists, a capstone, counts whole.
 */
export function countableCredits(
  index: CatalogueIndex,
  groups: readonly PlanningGroup[],
  outcomes: readonly PlanningOutcome[],
): Hundredths {
  const room = groups.map((group) => mostOf(index, group));
  const placed = new Map(outcomes.map(({ id }) => [id, groups.map(() => 0)]));
  const groupsOf = ({ id }: PlanningOutcome) =>
    groups.flatMap((group, number) => (group.outcomes.includes(id) ? [number] : []));

  /** Moves up to `amount` into the group, where need be by moving what is there to other groups. */
  function make(number: number, amount: Hundredths, seen: Set<number>): Hundredths {
    if (seen.has(number)) return 0;
    seen.add(number);
    let made = Math.min(amount, room[number] ?? 0);
    room[number] = (room[number] ?? 0) - made;
    for (const other of outcomes) {
      const here = placed.get(other.id) ?? [];
      for (const next of groupsOf(other)) {
        const movable = Math.min(amount - made, here[number] ?? 0);
        if (movable === 0 || next === number) continue;
        const moved = make(next, movable, seen);
        here[number] = (here[number] ?? 0) - moved;
        here[next] = (here[next] ?? 0) + moved;
        made += moved;
      }
    }
    return made;
  }

  let counted = 0;
  for (const outcome of outcomes) {
    const numbers = groupsOf(outcome);
    let left = outcome.credits;
    if (numbers.length === 0) counted += left;
    for (const number of numbers) {
      for (let made = -1; left > 0 && made !== 0; left -= made) {
        made = make(number, left, new Set());
        const here = placed.get(outcome.id) ?? [];
        here[number] = (here[number] ?? 0) + made;
        counted += made;
      }
    }
  }
  return counted;
}

function mostOf(index: CatalogueIndex, group: PlanningGroup): Hundredths {
  const stated = group.maxCredits ?? group.minCredits;
  if (stated !== null) return stated;
  const credits = group.outcomes
    .map((id) => index.outcomes.get(id)?.credits ?? 0)
    .sort((left, right) => right - left);
  const most = group.minCount ?? credits.length;
  return credits.slice(0, group.all ? credits.length : most).reduce((sum, each) => sum + each, 0);
}
