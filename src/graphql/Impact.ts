import type { ImpactResolvers } from './generated.ts';

export const Impact: ImpactResolvers = {
  qualifications: ({ qualificationIds }, _, { nodes }, info) =>
    nodes.all('QUALIFICATION', qualificationIds, info),
  microCredentials: ({ microCredentialIds }, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', microCredentialIds, info),
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
  alternatives: ({ alternativeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', alternativeIds, info),
};
