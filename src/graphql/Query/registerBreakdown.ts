import type { QueryResolver } from '../queryResolver.ts';

export const registerBreakdown: QueryResolver<'registerBreakdown'> = (
  _root,
  { filter, asOf },
  { services, deadline, today },
) => services.analysts.registerBreakdown(filter, asOf ?? today(), deadline.limits());
