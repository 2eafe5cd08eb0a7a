import type { RplProgress } from '../../domain/rpl.ts';
import { nothingRead } from '../../services/rpl/countReading.ts';
import { askRpl } from '../askRpl.ts';
import type { SubscriptionResolver } from '../queryResolver.ts';
import { type Told, tellProgress } from '../tellProgress.ts';

export const rplMatches: SubscriptionResolver<'rplMatches'> = {
  subscribe: (_root, { input }, context) => {
    const answer = askRpl(input, context);
    const begun: RplProgress = { ...nothingRead(input.evidence.length), result: null };
    return tellProgress(begun, async (onProgress) => {
      let latest = begun;
      const result = await answer((read) => {
        latest = { ...read, result: null };
        onProgress(latest);
      });
      return { ...latest, result };
    });
  },
  resolve: ({ progress }: Told<RplProgress>) => progress,
};
