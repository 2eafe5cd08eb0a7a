import type { AchievementKind, HeldOutcome } from '../../domain/holding.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { type Column, flag, listOf, mapOf, optional, statement, text } from '../statement.ts';

const kind: Column<AchievementKind> = {
  kind: 'achievement kind',
  read: (value) => text.read(value) as AchievementKind,
};

const readLearner = statement<
  { readonly learnerId: string },
  { readonly isDemonstration: boolean; readonly achievements: readonly HeldOutcome[] }
>('planning/readLearnerAchievements', {
  params: { learnerId: text },
  row: {
    isDemonstration: flag,
    achievements: listOf(
      mapOf<HeldOutcome>({
        outcomeId: text,
        achievedOn: text,
        awardedById: optional(text),
        kind,
        viaId: optional(text),
        usedFor: listOf(text),
        creditExpiresOn: optional(text),
        revoked: flag,
      }),
    ),
  },
});

/**
 * The record of a demonstration learner, which anyone may read; null where there is none of that id, or one that
 * may not be read: the two give the same answer, so that nothing is learnt about other people's records.
 */
export async function readDemonstrationRecord(
  graph: Graph,
  learnerId: string,
  limits: RunLimits,
): Promise<readonly HeldOutcome[] | null> {
  const [learner] = await graph.read(readLearner, { learnerId }, limits);
  return learner?.isDemonstration ? learner.achievements : null;
}
