import type { QueryResolver } from '../queryResolver.ts';

export const versions: QueryResolver<'versions'> = (_root, { id }, { services, deadline }) =>
  deadline.within(services.analysts.versions(id, deadline.limits()));
