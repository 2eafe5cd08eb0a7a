import type { NodeKind, NodeReference } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { listOf, statement, text, whole } from '../statement.ts';

interface Params {
  readonly ids: readonly string[];
  readonly limit: number;
}

const findKinds = statement<Params, { readonly id: string; readonly label: string }>(
  'node/findKinds',
  { params: { ids: listOf(text), limit: whole }, row: { id: text, label: text } },
);

export const kindOfLabel: Readonly<Record<string, NodeKind>> = {
  LearningOutcome: 'LEARNING_OUTCOME',
  Skill: 'SKILL',
  MicroCredential: 'MICRO_CREDENTIAL',
  Qualification: 'QUALIFICATION',
  Occupation: 'OCCUPATION',
  Organisation: 'ORGANISATION',
  Framework: 'FRAMEWORK',
  SubjectField: 'SUBJECT_FIELD',
  Offering: 'OFFERING',
};

/** The ids that stand for a node the API answers with, each with its kind; learners and the like are left out. */
export async function findNodeKinds(
  graph: Graph,
  ids: readonly string[],
  limits: RunLimits,
): Promise<readonly NodeReference[]> {
  const rows = await graph.read(findKinds, { ids, limit: ids.length }, limits);
  return rows.flatMap(({ id, label }) => {
    const kind = kindOfLabel[label];
    return kind === undefined ? [] : [{ kind, id }];
  });
}
