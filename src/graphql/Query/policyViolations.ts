import type { QueryResolver } from '../queryResolver.ts';

export const policyViolations: QueryResolver<'policyViolations'> = (
  _root,
  asked,
  { services, deadline, today },
) => deadline.within(services.policies.violations(asked, today(), deadline.limits()));
