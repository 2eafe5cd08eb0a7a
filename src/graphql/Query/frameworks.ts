import type { QueryResolver } from '../queryResolver.ts';

export const frameworks: QueryResolver<'frameworks'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listFrameworks(filter, { first, after }, deadline.limits());
