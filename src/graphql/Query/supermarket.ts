import type { QueryResolver } from '../queryResolver.ts';

export const supermarket: QueryResolver<'supermarket'> = async (
  _root,
  question,
  { services, deadline, openStore, today },
) =>
  deadline.within(
    services.catalogue.supermarket(
      await openStore(),
      { ...question, today: today() },
      deadline.limits(),
    ),
  );
