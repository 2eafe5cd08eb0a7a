import { alqAssessmentQuestion } from '../../services/alqQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const alqAssessment: QueryResolver<'alqAssessment'> = (
  _root,
  { input },
  { services, deadline, today },
) => deadline.within(services.alq.assess(alqAssessmentQuestion(input, today()), deadline.limits()));
