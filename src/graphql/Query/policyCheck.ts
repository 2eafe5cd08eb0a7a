import { checkQuestion } from '../../services/policy/policyQuestion.ts';
import type { QueryResolver } from '../queryResolver.ts';

export const policyCheck: QueryResolver<'policyCheck'> = (
  _root,
  { input },
  { services, deadline, today },
) => deadline.within(services.policies.check(checkQuestion(input, today()), deadline.limits()));
