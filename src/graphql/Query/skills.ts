import type { QueryResolver } from '../queryResolver.ts';

export const skills: QueryResolver<'skills'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) => services.catalogue.listSkills(await openStore(), filter, { first, after }, deadline.limits());
