import type { SkillTag } from '../../domain/analysts/tagAgreement.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { optional, statement, text, whole } from '../statement.ts';

const skillTags = statement<{ readonly id: string; readonly limit: number }, SkillTag>(
  'analysts/readSkillTags',
  {
    params: { id: text, limit: whole },
    row: { skillId: text, uri: optional(text), taggedById: optional(text) },
  },
);

/** Far more than any outcome carries. */
const MOST = 100_000;

/** Every statement that the outcome gives a skill, in the catalogue's order. */
export function readSkillTags(
  graph: Graph,
  outcomeId: string,
  limits: RunLimits,
): Promise<readonly SkillTag[]> {
  return graph.read(skillTags, { id: outcomeId, limit: MOST }, limits);
}
