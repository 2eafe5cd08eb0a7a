import { unbundleQuestion } from '../../services/unbundle/unbundleQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const unbundle: QueryResolver<'unbundle'> = (
  _root,
  { input },
  { services, deadline, today },
) => {
  const question = unbundleQuestion(input, today());
  deadline.extend(question.limitMs);
  return deadline.within(services.bundles.unbundle(question, deadline.limits()));
};
