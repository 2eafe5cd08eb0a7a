import type { OutcomeSkillResolvers } from './generated.ts';

export const OutcomeSkill: OutcomeSkillResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  taggedBy: ({ taggedById }, _, { nodes }, info) => nodes.maybe('ORGANISATION', taggedById, info),
};
