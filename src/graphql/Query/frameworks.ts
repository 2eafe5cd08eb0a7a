import type { QueryResolver } from '../queryResolver.ts';

export const frameworks: QueryResolver<'frameworks'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listFrameworks(await openStore(), filter, { first, after }, deadline.limits());
