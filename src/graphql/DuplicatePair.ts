import type { DuplicatePairResolvers } from './generated.ts';

const POINTS_FOR_ONE = 10_000;

export const DuplicatePair: DuplicatePairResolvers = {
  a: ({ kind, aId, proposed }, _, { nodes }, info) =>
    proposed ?? nodes.referenced({ kind, id: aId }, info),
  b: ({ kind, bId }, _, { nodes }, info) => nodes.referenced({ kind, id: bId }, info),
  score: ({ points }) => points / POINTS_FOR_ONE,
  textSimilarity: ({ textPoints }) => textPoints / POINTS_FOR_ONE,
  sharedOutcomes: ({ sharedOutcomeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', sharedOutcomeIds, info),
  sharedSkills: ({ sharedSkillIds }, _, { nodes }, info) =>
    nodes.all('SKILL', sharedSkillIds, info),
};
