import type { QueryResolver } from '../queryResolver.ts';

export const search: QueryResolver<'search'> = async (
  _root,
  question,
  { services, deadline, openStore },
) => deadline.within(services.catalogue.search(await openStore(), question, deadline.limits()));
