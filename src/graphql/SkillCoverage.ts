import { fromHundredths } from '../domain/hundredths.ts';
import { ADDITION_LIMIT_MS } from '../services/analysts/additionTerms.ts';
import type {
  AddedSkillResolvers,
  BestAdditionResolvers,
  NearOutcomeResolvers,
  SkillCoverageResolvers,
  SkillCoverageRowResolvers,
  SkillGapResolvers,
} from './generated.ts';

export const SkillCoverage: SkillCoverageResolvers = {
  smallestCover: ({ smallestCoverIds }, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', smallestCoverIds, info),
  bestAddition: ({ question }, asked, { services, deadline }) => {
    deadline.extend(ADDITION_LIMIT_MS);
    return deadline.within(services.analysts.bestAddition(question, asked, deadline.limits()));
  },
};

export const BestAddition: BestAdditionResolvers = {
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
  credits: ({ credits }) => fromHundredths(credits),
  demand: ({ demand }) => fromHundredths(demand),
};

export const AddedSkill: AddedSkillResolvers = {
  skill: ({ skillId }, _, { nodes }, info) => nodes.one('SKILL', skillId, info),
  demand: ({ demand }) => fromHundredths(demand),
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
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
