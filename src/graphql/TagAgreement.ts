import type { TagAgreementResolvers, TaggedSkillResolvers } from './generated.ts';

export const TagAgreement: TagAgreementResolvers = {
  outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
  taggers: ({ taggerIds }, _, { nodes }, info) => nodes.all('ORGANISATION', taggerIds, info),
};

export const TaggedSkill: TaggedSkillResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  taggedBy: ({ taggerIds }, _, { nodes }, info) => nodes.all('ORGANISATION', taggerIds, info),
};
