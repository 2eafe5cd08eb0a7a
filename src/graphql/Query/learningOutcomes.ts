import type { QueryResolver } from '../queryResolver.ts';

export const learningOutcomes: QueryResolver<'learningOutcomes'> = (
  _root,
  { filter, first, after },
  { services, deadline },
) => services.catalogue.listLearningOutcomes(filter, { first, after }, deadline.limits());
