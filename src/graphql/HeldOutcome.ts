import type { HeldOutcomeResolvers } from './generated.ts';

/** Through what an outcome can have been achieved. */
const routes = ['MICRO_CREDENTIAL', 'QUALIFICATION'] as const;

export const HeldOutcome: HeldOutcomeResolvers = {
  outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
  awardedBy: ({ awardedById }, _, { nodes }, info) =>
    nodes.maybe('ORGANISATION', awardedById, info),
  via: ({ viaId }, _, { nodes }, info) =>
    viaId === null ? null : nodes.anyOf(routes, viaId, info),
};
