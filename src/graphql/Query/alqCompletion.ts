import { alqCompletionQuestion } from '../../services/alqQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const alqCompletion: QueryResolver<'alqCompletion'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = alqCompletionQuestion(input, today());
  deadline.extend(question.limitMs);
  return deadline.within(services.alq.complete(question, deadline.limits()));
};
