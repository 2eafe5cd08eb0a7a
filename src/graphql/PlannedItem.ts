import { fromHundredths } from '../domain/hundredths.ts';
import type { PlannedItemResolvers } from './generated.ts';

const takeableKinds = ['LEARNING_OUTCOME', 'MICRO_CREDENTIAL'] as const;

export const PlannedItem: PlannedItemResolvers = {
  item: ({ itemId }, _, { nodes }, info) => nodes.anyOf(takeableKinds, itemId, info),
  offering: ({ offeringId }, _, { nodes }, info) => nodes.maybe('OFFERING', offeringId, info),
  newOutcomes: ({ newOutcomeIds }, _, { nodes }, info) =>
    nodes.all('LEARNING_OUTCOME', newOutcomeIds, info),
  newCredits: ({ newCredits }) => fromHundredths(newCredits),
};
