import type { QueryResolver } from '../queryResolver.ts';

export const qualifications: QueryResolver<'qualifications'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listQualifications(filter, { first, after }, deadline.limits());
