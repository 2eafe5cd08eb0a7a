import { fromHundredths } from '../domain/hundredths.ts';
import { decimalOrNull } from './exact.ts';
import type { GroupProgressResolvers } from './generated.ts';

export const GroupProgress: GroupProgressResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  creditsRequired: ({ creditsRequired }) => decimalOrNull(creditsRequired),
  missing: ({ missingIds }, _, { nodes }, info) => nodes.all('LEARNING_OUTCOME', missingIds, info),
};
