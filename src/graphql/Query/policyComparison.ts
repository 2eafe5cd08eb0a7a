import { comparisonQuestion } from '../../services/policy/policyQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const policyComparison: QueryResolver<'policyComparison'> = (
  _root,
  { input },
  { services, deadline, today },
) =>
  deadline.within(services.policies.compare(comparisonQuestion(input, today()), deadline.limits()));
