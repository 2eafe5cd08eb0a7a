import type { MicroCredentialOutcomeResolvers } from './generated.ts';

export const MicroCredentialOutcome: MicroCredentialOutcomeResolvers = {
  outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
};
