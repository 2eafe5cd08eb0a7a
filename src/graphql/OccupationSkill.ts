import type { OccupationSkillResolvers } from './generated.ts';

export const OccupationSkill: OccupationSkillResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
};
