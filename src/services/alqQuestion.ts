import type { AlqAssessmentQuestion, AlqCompletionQuestion } from '../domain/alq.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { PlanObjective } from '../domain/plan.ts';
import { badInput, ProblemError } from '../domain/problem.ts';
import type { Asked } from './catalogue/asked.ts';
import { type AskedHoldings, holdingsOf } from './holdingsQuestion.ts';
import { objectivesAsked } from './objectivesAsked.ts';
import { type AskedConstraints, studyConstraints } from './studyConstraints.ts';
import { within } from './within.ts';

export interface AskedAssessment {
  readonly holdings: AskedHoldings;
  readonly asOf?: CalendarDate | null;
  readonly policyId?: string | null;
}

export type AskedCompletion = AskedAssessment &
  Asked<{
    limitMs: number;
    majorFieldId: string;
    completeBy: CalendarDate;
    minimise: readonly PlanObjective[];
    constraints: AskedConstraints;
    alternatives: number;
  }>;

const POLICY = 'alq';
const LIMIT_MS = 10_000;
const ALTERNATIVES = 1;

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function alqAssessmentQuestion(
  input: AskedAssessment,
  today: CalendarDate,
): AlqAssessmentQuestion {
  return {
    holdings: holdingsOf(input.holdings),
    asOf: input.asOf ?? today,
    policyId: input.policyId ?? POLICY,
  };
}

/** What was asked, with every default applied. Throws BAD_USER_INPUT for what no catalogue could answer. */
export function alqCompletionQuestion(
  input: AskedCompletion,
  today: CalendarDate,
): AlqCompletionQuestion {
  const question = alqAssessmentQuestion(input, today);
  return {
    ...question,
    limitMs: within('input.limitMs', input.limitMs ?? LIMIT_MS, 100, 60_000),
    majorFieldId: input.majorFieldId ?? null,
    completeBy: notBefore(question.asOf, input.completeBy ?? question.asOf),
    minimise: objectivesAsked(input.minimise, 'an ALQ completion'),
    constraints: studyConstraints('input.constraints', input.constraints),
    alternatives: within('input.alternatives', input.alternatives ?? ALTERNATIVES, 1, 10),
  };
}

function notBefore(asOf: CalendarDate, completeBy: CalendarDate): CalendarDate {
  if (completeBy >= asOf) return completeBy;
  throw new ProblemError(
    badInput(
      'input.completeBy',
      `not before asOf ${asOf}`,
      completeBy,
      `input.completeBy ${completeBy} is before asOf ${asOf}.`,
    ),
  );
}
