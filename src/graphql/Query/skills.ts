import type { QueryResolver } from '../queryResolver.ts';

export const skills: QueryResolver<'skills'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listSkills(filter, { first, after }, deadline.limits());
