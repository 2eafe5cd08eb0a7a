import type { TagAgreement } from '../../domain/analysts/tagAgreement.ts';
import { readSkillTags } from '../../graph/analysts/readSkillTags.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { tagAgreement } from '../../rules/analysts/tagAgreement.ts';
import { checkReferences } from '../catalogue/referenceCheck.ts';

/** Who tags an outcome with which skills. Throws NOT_FOUND where there is no such outcome. */
export async function assessTagAgreement(
  graph: Graph,
  outcomeId: string,
  limits: RunLimits,
): Promise<TagAgreement> {
  const reference = { field: 'outcomeId', kind: 'LEARNING_OUTCOME', ids: [outcomeId] } as const;
  await checkReferences(graph, [reference], limits);
  return tagAgreement(outcomeId, await readSkillTags(graph, outcomeId, limits));
}
