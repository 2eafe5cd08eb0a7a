import type { QueryResolver } from '../queryResolver.ts';

export const supermarket: QueryResolver<'supermarket'> = (
  _root,
  question,
  { services, deadline, today },
) =>
  deadline.within(
    services.catalogue.supermarket({ ...question, today: today() }, deadline.limits()),
  );
