import type { Policy } from '../../domain/policy.ts';
import type { ReadEvidence, RplResult } from '../../domain/rpl.ts';
import type { RunLimits } from '../../graph/graph.ts';
import { recognitionTerms } from '../../rules/rpl/recognitionTerms.ts';
import type { Planner } from '../planning/planner.ts';
import { findPolicy } from '../planning/findPolicy.ts';
import type { PlanningCache } from '../planning/planningCache.ts';
import type { SkillReading } from '../reading/skillReading.ts';
import { countReading, type OnProgress } from './countReading.ts';
import { readEvidence } from './readEvidence.ts';
import type { AskedEvidence, AskedRecognition } from './rplQuestion.ts';

/** The questions about recognition of prior learning. */
export interface RplServices {
  /** `onProgress` hears whenever more has been read, from the first sentence to the last piece. */
  match(question: AskedRecognition, limits: RunLimits, onProgress?: OnProgress): Promise<RplResult>;
}

export interface RplDependencies {
  readonly cache: PlanningCache;
  readonly planner: Planner;
  readonly policies: readonly Policy[];
  readonly reading: SkillReading;
}

/** Dates within a text are of no interest where the caller says when it was last practised. */
const NEVER = '0000-01-01';
/** Pieces that are read at once: the next is outlined while the database looks for the skills of another. */
const AT_ONCE = 3;

export function openRplServices({
  cache,
  planner,
  policies,
  reading,
}: RplDependencies): RplServices {
  return {
    async match({ evidence: asked, ...question }, limits, onProgress) {
      const { asOf, policyId } = question;
      const policy = policyId === null ? null : findPolicy(policies, policyId, 'RPL');
      const { recentFrom } = recognitionTerms(policy, asOf);
      const counted = countReading(asked.length, onProgress);
      const read = async (piece: AskedEvidence): Promise<ReadEvidence> => {
        const isDated = Boolean(piece.statement?.lastPractisedOn);
        const longPastBefore = isDated ? NEVER : recentFrom;
        const readWords = (text: string, within: RunLimits) =>
          reading.read({ text, asOf, longPastBefore }, within, counted.onSentences);
        const evidence = await readEvidence(piece, asOf, readWords, limits);
        counted.onPiece();
        return evidence;
      };
      const [catalogue, evidence] = await Promise.all([
        cache.current(limits),
        mapInTurns(asked, read),
      ]);
      return planner.answer(
        { kind: 'rpl', catalogue, asked: { policy, evidence, question } },
        limits,
      );
    },
  };
}

async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const run = async () => {
    for (let place = next++; place < items.length; place = next++) {
      const item = items[place];
      if (item !== undefined) results[place] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return results;
}
