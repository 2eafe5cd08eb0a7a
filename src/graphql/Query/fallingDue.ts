import type { QueryResolver } from '../queryResolver.ts';

export const fallingDue: QueryResolver<'fallingDue'> = (
  _root,
  { before, asOf, filter },
  { services, deadline, today },
) =>
  deadline.within(services.analysts.fallingDue(before, asOf ?? today(), filter, deadline.limits()));
