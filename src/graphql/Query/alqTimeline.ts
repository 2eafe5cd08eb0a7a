import { alqAssessmentQuestion } from '../../services/alqQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const alqTimeline: QueryResolver<'alqTimeline'> = (
  _root,
  { input },
  { services, deadline, today },
) =>
  deadline.within(services.alq.timeline(alqAssessmentQuestion(input, today()), deadline.limits()));
