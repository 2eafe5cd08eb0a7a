import type { QueryResolver } from '../queryResolver.ts';
import { selectedFields } from '../selectedEdges.ts';

export const skillCoverage: QueryResolver<'skillCoverage'> = (
  _root,
  { input },
  { services, deadline, today },
  info,
) => {
  const fields = selectedFields(info);
  const wants = {
    cover: fields.has('smallestCover') || fields.has('smallestCoverProof'),
    gaps: fields.has('gaps'),
  };
  return deadline.within(services.analysts.coverage(input, wants, today(), deadline.limits()));
};
