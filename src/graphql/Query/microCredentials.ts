import type { QueryResolver } from '../queryResolver.ts';

export const microCredentials: QueryResolver<'microCredentials'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listMicroCredentials(
    await openStore(),
    filter,
    { first, after },
    deadline.limits(),
  );
