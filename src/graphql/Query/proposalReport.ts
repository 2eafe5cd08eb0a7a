import type { QueryResolver } from '../queryResolver.ts';

export const proposalReport: QueryResolver<'proposalReport'> = (
  _root,
  { input },
  { services, deadline, today },
) => deadline.within(services.analysts.reviewProposal(input, today(), deadline.limits()));
