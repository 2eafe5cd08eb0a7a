import type { QueryResolver } from '../queryResolver.ts';

export const occupations: QueryResolver<'occupations'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listOccupations(filter, { first, after }, deadline.limits());
