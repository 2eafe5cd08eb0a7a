import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';

/** Null where no outcome states one. */
export function highestLevel(outcomes: readonly PlanningOutcome[]): number | null {
  const levels = outcomes.flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? null : Math.max(...levels);
}
