import type { NationalCandidateResolvers } from './generated.ts';

export const NationalCandidate: NationalCandidateResolvers = {
  microCredentials: ({ microCredentialIds }, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', microCredentialIds, info),
  owners: ({ ownerIds }, _, { nodes }, info) => nodes.all('ORGANISATION', ownerIds, info),
  sharedOutcomes: ({ sharedOutcomeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', sharedOutcomeIds, info),
  national: ({ nationalIds }, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', nationalIds, info),
};
