import type { QueryResolver } from '../queryResolver.ts';

export const versionDifference: QueryResolver<'versionDifference'> = (
  _root,
  { fromId, toId },
  { services, deadline },
) => deadline.within(services.analysts.versionDifference(fromId, toId, deadline.limits()));
