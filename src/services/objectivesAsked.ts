import type { PlanObjective } from '../domain/plan.ts';
import { badInput, ProblemError } from '../domain/problem.ts';

const OBJECTIVES: readonly PlanObjective[] = ['CREDITS', 'FEE', 'ITEMS'];

/**
 * Objectives where a schedule is information only, so that weeks cannot be minimised. Absent and empty lists ask for
 * the default. Throws BAD_USER_INPUT.
 */
export function objectivesAsked(
  minimise: readonly PlanObjective[] | null | undefined,
  what: string,
): readonly PlanObjective[] {
  if (!minimise || minimise.length === 0) return OBJECTIVES;
  const repeated = minimise.find((objective, place) => minimise.indexOf(objective) < place);
  if (repeated) {
    const message = `input.minimise names ${repeated} more than once.`;
    throw new ProblemError(badInput('input.minimise', 'each objective once', minimise, message));
  }
  if (minimise.includes('WEEKS')) {
    const message = `input.minimise: WEEKS cannot be minimised in ${what}.`;
    throw new ProblemError(badInput('input.minimise', 'not WEEKS', minimise, message));
  }
  return minimise;
}
