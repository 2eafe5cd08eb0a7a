import type { QueryResolver } from '../queryResolver.ts';

export const learningOutcomes: QueryResolver<'learningOutcomes'> = async (
  _root,
  { filter, first, after },
  { services, deadline, openStore },
) =>
  services.catalogue.listLearningOutcomes(
    await openStore(),
    filter,
    { first, after },
    deadline.limits(),
  );
