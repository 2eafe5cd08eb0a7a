import { rebundleQuestion } from '../../services/bundle/bundleQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const rebundle: QueryResolver<'rebundle'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = rebundleQuestion(input, today());
  deadline.extend(question.limitMs);
  return deadline.within(services.bundles.rebundle(question, deadline.limits()));
};
