import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type { CompletionPlanResolvers } from './generated.ts';

export const CompletionPlan: CompletionPlanResolvers = {
  newOutcomes: ({ newOutcomeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', newOutcomeIds, info),
  countedNew: ({ countedNewIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', countedNewIds, info),
  newCredits: ({ newCredits }) => fromHundredths(newCredits),
  learningHours: ({ learningHours }) => fromHundredths(learningHours),
  fee: ({ fee }) => decimalOrNull(fee),
  totalCredits: ({ totalCredits }) => fromHundredths(totalCredits),
};
