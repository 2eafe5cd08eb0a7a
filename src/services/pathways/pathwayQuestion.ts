import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Goal, PathwayQuestion } from '../../domain/pathway.ts';
import type { PlanObjective } from '../../domain/plan.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import type { Asked } from '../catalogue/asked.ts';
import { type AskedHoldings, holdingsOf } from '../holdingsQuestion.ts';
import { type AskedConstraints, studyConstraints } from '../studyConstraints.ts';
import { within } from '../within.ts';

export type AskedGoal = Asked<{
  qualificationId: string;
  occupationId: string;
  microCredentialId: string;
  alqMajorFieldId: string;
  skillIds: readonly string[];
  outcomeIds: readonly string[];
}>;

export type AskedPathway = Asked<{
  asOf: CalendarDate;
  minimise: readonly PlanObjective[];
  constraints: AskedConstraints;
  alternatives: number;
  limitMs: number;
}> & { readonly holdings: AskedHoldings; readonly to: AskedGoal };

const OBJECTIVES: readonly PlanObjective[] = ['CREDITS', 'FEE', 'ITEMS'];
const LIMIT_MS = 10_000;
const ALTERNATIVES = 3;

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function pathwayQuestion(input: AskedPathway, today: CalendarDate): PathwayQuestion {
  return {
    holdings: holdingsOf(input.holdings),
    to: goalOf(input.to),
    asOf: input.asOf ?? today,
    minimise: objectives(input.minimise),
    constraints: studyConstraints('input.constraints', input.constraints),
    alternatives: within('input.alternatives', input.alternatives ?? ALTERNATIVES, 1, 10),
    limitMs: within('input.limitMs', input.limitMs ?? LIMIT_MS, 100, 60_000),
  };
}

/** The schema sees to it that exactly one is given. */
function goalOf(to: AskedGoal): Goal {
  if (to.qualificationId) return { kind: 'QUALIFICATION', id: to.qualificationId };
  if (to.occupationId) return { kind: 'OCCUPATION', id: to.occupationId };
  if (to.microCredentialId) return { kind: 'MICRO_CREDENTIAL', id: to.microCredentialId };
  if (to.alqMajorFieldId) return { kind: 'ALQ_MAJOR', id: to.alqMajorFieldId };
  if (to.skillIds) return { kind: 'SKILLS', ids: some('input.to.skillIds', to.skillIds) };
  return { kind: 'OUTCOMES', ids: some('input.to.outcomeIds', to.outcomeIds ?? []) };
}

function some(field: string, ids: readonly string[]): readonly string[] {
  if (ids.length > 0) return ids;
  throw new ProblemError(badInput(field, 'at least one', ids, `${field} names nothing.`));
}

/** Absent and empty lists ask for the default. */
function objectives(
  minimise: readonly PlanObjective[] | null | undefined,
): readonly PlanObjective[] {
  if (!minimise || minimise.length === 0) return OBJECTIVES;
  const repeated = minimise.find((objective, place) => minimise.indexOf(objective) < place);
  if (!repeated) return minimise;
  const message = `input.minimise names ${repeated} more than once.`;
  throw new ProblemError(badInput('input.minimise', 'each objective once', minimise, message));
}
