import type {
  AlqAssessment,
  AlqAssessmentQuestion,
  AlqCompletion,
  AlqCompletionQuestion,
  AlqLapse,
} from '../../domain/alq.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SharedCatalogue } from './planningCache.ts';

/** Every kind of question that planning threads answer: what is asked, and what is answered. */
export interface PlanningQuestions {
  assess: { question: AlqAssessmentQuestion; answer: AlqAssessment };
  timeline: { question: AlqAssessmentQuestion; answer: readonly AlqLapse[] };
  complete: { question: AlqCompletionQuestion; answer: AlqCompletion };
}

export type PlanningKind = keyof PlanningQuestions;

export interface PlanningTask<Kind extends PlanningKind = PlanningKind> {
  readonly kind: Kind;
  readonly catalogue: SharedCatalogue;
  readonly policy: Policy;
  readonly held: readonly HeldOutcome[];
  readonly question: PlanningQuestions[Kind]['question'];
}

/** Exceptions lose their kind between threads, so a problem travels as a value. */
export type PlanningReply<Kind extends PlanningKind = PlanningKind> =
  { readonly answer: PlanningQuestions[Kind]['answer'] } | { readonly problem: Problem };
