import type { QueryResolver } from '../queryResolver.ts';

/** Laying out a large catalogue takes seconds, once for each version of it. */
const LAYOUT_MS = 60_000;

export const duplicates: QueryResolver<'duplicates'> = (
  _root,
  { input },
  { services, deadline },
) => {
  deadline.extend(LAYOUT_MS);
  return deadline.within(services.analysts.duplicates(input, deadline.limits()));
};
