import type { QueryResolver } from '../queryResolver.ts';

export const tagAgreement: QueryResolver<'tagAgreement'> = (
  _root,
  { outcomeId },
  { services, deadline },
) => services.analysts.tagAgreement(outcomeId, deadline.limits());
