import { bundleQuestion } from '../../services/bundle/bundleQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const bundle: QueryResolver<'bundle'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = bundleQuestion(input, today());
  deadline.extend(question.limitMs);
  return deadline.within(services.bundles.bundle(question, input.from, deadline.limits()));
};
