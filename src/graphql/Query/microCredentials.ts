import type { QueryResolver } from '../queryResolver.ts';

export const microCredentials: QueryResolver<'microCredentials'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listMicroCredentials(filter, { first, after }, deadline.limits());
