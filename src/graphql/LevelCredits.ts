import { fromHundredths } from '../domain/hundredths.ts';
import type { LevelCreditsResolvers } from './generated.ts';

export const LevelCredits: LevelCreditsResolvers = {
  credits: ({ credits }) => fromHundredths(credits),
};
