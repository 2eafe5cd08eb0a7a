import { fromHundredths } from '../domain/hundredths.ts';
import type {
  NearOutcomeResolvers,
  SkillCoverageResolvers,
  SkillCoverageRowResolvers,
  SkillGapResolvers,
} from './generated.ts';

export const SkillCoverage: SkillCoverageResolvers = {
  smallestCover: ({ smallestCoverIds }, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', smallestCoverIds, info),
};

export const SkillCoverageRow: SkillCoverageRowResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  demand: ({ demand }) => fromHundredths(demand),
};

export const SkillGap: SkillGapResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  demand: ({ demand }) => fromHundredths(demand),
};

export const NearOutcome: NearOutcomeResolvers = {
  outcome: ({ outcomeId }, _, { nodes }, info) => nodes.one('LEARNING_OUTCOME', outcomeId, info),
};
