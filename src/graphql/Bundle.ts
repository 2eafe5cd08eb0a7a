import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type {
  BundleResolvers,
  BundleResultResolvers,
  FieldCreditsResolvers,
  FrameworkCreditsResolvers,
} from './generated.ts';

export const BundleResult: BundleResultResolvers = {
  uncoveredSkills: ({ uncoveredSkillIds }, _, { nodes }, info) =>
    nodes.all('SKILL', uncoveredSkillIds, info),
  uncoveredOutcomes: ({ uncoveredOutcomeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', uncoveredOutcomeIds, info),
};

export const Bundle: BundleResolvers = {
  outcomes: ({ outcomeIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', outcomeIds, info),
  credits: ({ credits }) => fromHundredths(credits),
  overlapCredits: ({ overlapCredits }) => fromHundredths(overlapCredits),
  learningHours: ({ learningHours }) => fromHundredths(learningHours),
  fee: ({ fee }) => decimalOrNull(fee),
  skills: ({ skillIds }, _, { nodes }, info) => nodes.all('SKILL', skillIds, info),
};

export const FieldCredits: FieldCreditsResolvers = {
  field: ({ fieldId }, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', fieldId, info),
  credits: ({ credits }) => fromHundredths(credits),
};

export const FrameworkCredits: FrameworkCreditsResolvers = {
  framework: ({ frameworkId }, _, { nodes }, info) => nodes.maybe('FRAMEWORK', frameworkId, info),
  credits: ({ credits }) => fromHundredths(credits),
};
