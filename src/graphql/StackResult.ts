import { fromHundredths } from '../domain/hundredths.ts';
import type { StackResultResolvers } from './generated.ts';

export const StackResult: StackResultResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
  creditsRequired: ({ creditsRequired }) => fromHundredths(creditsRequired),
};
