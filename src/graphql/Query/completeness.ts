import type { QueryResolver } from '../queryResolver.ts';

export const completeness: QueryResolver<'completeness'> = (
  _root,
  { filter },
  { services, deadline },
) => services.analysts.completeness(filter, deadline.limits());
