import type { ReadingProgress, RplProgress, RplResult } from '../../domain/rpl.ts';
import { nothingRead } from '../../services/rpl/countReading.ts';
import { askRpl } from '../askRpl.ts';
import type { SubscriptionResolver } from '../queryResolver.ts';
import { type Told, tellProgress } from '../tellProgress.ts';

export const rplMatches: SubscriptionResolver<'rplMatches'> = {
  subscribe: (_root, { input }, context) =>
    tellProgress(nothingRead(input.evidence.length), askRpl(input, context)),
  resolve: async ({
    progress,
    result,
  }: Told<ReadingProgress, RplResult>): Promise<RplProgress> => ({
    ...progress,
    result: await result,
  }),
};
