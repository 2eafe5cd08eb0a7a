import { fromHundredths } from '../domain/hundredths.ts';
import type { Resolvers } from './generated.ts';

/** Recognition of prior learning: ids to nodes, hundredths to credits. */
export const rplResolvers = {
  RplResult: {
    remaining: ({ remaining }, _, { services, deadline }) => {
      if (remaining === null) return null;
      deadline.extend(remaining.limitMs);
      return deadline.within(services.pathways.find(remaining, deadline.limits()));
    },
  },
  SkillReading: {
    skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  },
  SkillMatch: {
    skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
    via: ({ viaId }, _, { nodes }, info) => nodes.one('SKILL', viaId, info),
  },
  RplMatch: {
    outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
    missingSkills: ({ missingSkillIds }, _, { nodes }, info) =>
      nodes.all('SKILL', missingSkillIds, info),
  },
  GapPlan: {
    outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
    missingSkills: ({ missingSkillIds }, _, { nodes }, info) =>
      nodes.all('SKILL', missingSkillIds, info),
    newCredits: ({ newCredits }) => fromHundredths(newCredits),
  },
} satisfies Resolvers;
