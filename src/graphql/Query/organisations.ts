import type { QueryResolver } from '../queryResolver.ts';

export const organisations: QueryResolver<'organisations'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listOrganisations(filter, { first, after }, deadline.limits());
