import { fromHundredths } from '../domain/hundredths.ts';
import { edgesOf } from './edgesOf.ts';
import type { LearningOutcomeResolvers } from './generated.ts';

export const LearningOutcome: LearningOutcomeResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  learningHours: ({ learningHours }) => fromHundredths(learningHours),
  field: (outcome, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', outcome.fieldId, info),
  topField: (outcome, _, { nodes }, info) => nodes.maybe('SUBJECT_FIELD', outcome.topFieldId, info),
  framework: (outcome, _, { nodes }, info) => nodes.maybe('FRAMEWORK', outcome.frameworkId, info),
  setter: (outcome, _, { nodes }, info) => nodes.maybe('ORGANISATION', outcome.setterId, info),
  skills: (outcome) => edgesOf(outcome.skills),
  prerequisites: (outcome) => edgesOf(outcome.prerequisites).map((outcomeIds) => ({ outcomeIds })),
  partOf: (outcome, _, { nodes }, info) => nodes.maybe('LEARNING_OUTCOME', outcome.partOfId, info),
  parts: (outcome, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', edgesOf(outcome.parts), info),
  supersedes: (outcome, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', edgesOf(outcome.supersedes), info),
  supersededBy: (outcome, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', edgesOf(outcome.supersededBy), info),
  excludes: (outcome, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', edgesOf(outcome.excludes), info),
  offerings: (outcome, _, { nodes }, info) =>
    nodes.all('OFFERING', edgesOf(outcome.offerings), info),
  microCredentials: (outcome, _, { nodes }, info) =>
    nodes.all('MICRO_CREDENTIAL', edgesOf(outcome.microCredentials), info),
  source: (outcome, _, { nodes }) => nodes.document(outcome.statedIn),
};
