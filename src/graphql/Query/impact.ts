import type { QueryResolver } from '../queryResolver.ts';

export const impact: QueryResolver<'impact'> = (_root, { id }, { services, deadline }) =>
  services.analysts.impact(id, deadline.limits());
