import type {
  AlqAssessment,
  AlqAssessmentQuestion,
  AlqCompletion,
  AlqCompletionQuestion,
  AlqLapse,
} from '../domain/alq.ts';
import type { RunLimits } from '../graph/graph.ts';

/** The questions about an Applied Learning Qualification. */
export interface AlqServices {
  assess(question: AlqAssessmentQuestion, limits: RunLimits): Promise<AlqAssessment>;
  complete(question: AlqCompletionQuestion, limits: RunLimits): Promise<AlqCompletion>;
  timeline(question: AlqAssessmentQuestion, limits: RunLimits): Promise<readonly AlqLapse[]>;
}
