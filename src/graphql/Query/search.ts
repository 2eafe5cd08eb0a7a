import type { QueryResolver } from '../queryResolver.ts';

export const search: QueryResolver<'search'> = (_root, question, { services, deadline }) =>
  deadline.within(services.catalogue.search(question, deadline.limits()));
