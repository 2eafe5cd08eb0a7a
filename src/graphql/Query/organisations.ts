import type { QueryResolver } from '../queryResolver.ts';

export const organisations: QueryResolver<'organisations'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listOrganisations(
    await openStore(),
    filter,
    { first, after },
    deadline.limits(),
  );
