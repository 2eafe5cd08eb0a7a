import type { QueryResolver } from '../queryResolver.ts';

export const occupations: QueryResolver<'occupations'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listOccupations(
    await openStore(),
    filter,
    { first, after },
    deadline.limits(),
  );
