import type { QueryResolver } from '../queryResolver.ts';

export const qualifications: QueryResolver<'qualifications'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listQualifications(
    await openStore(),
    filter,
    { first, after },
    deadline.limits(),
  );
