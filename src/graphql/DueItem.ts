import type { DueItemResolvers } from './generated.ts';

export const DueItem: DueItemResolvers = {
  microCredential: ({ microCredentialId }, _, { nodes }, info) =>
    nodes.one('MICRO_CREDENTIAL', microCredentialId, info),
};
