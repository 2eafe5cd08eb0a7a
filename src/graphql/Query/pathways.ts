import { pathwayQuestion } from '../../services/pathways/pathwayQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const pathways: QueryResolver<'pathways'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = pathwayQuestion(input, today());
  deadline.extend(question.limitMs);
  return deadline.within(services.pathways.find(question, deadline.limits()));
};
