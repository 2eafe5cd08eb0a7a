import type { Graph, RunLimits } from '../graph.ts';
import { statement, text, whole } from '../statement.ts';

interface Params {
  readonly scheme: string;
  readonly limit: number;
}

const findTopFields = statement<Params, { readonly id: string }>('catalogue/findTopFields', {
  params: { scheme: text, limit: whole },
  row: { id: text },
});

/** Ids of the fields that nothing lies above, by name, then id. */
export async function findTopFieldIds(
  graph: Graph,
  question: Params,
  limits: RunLimits,
): Promise<readonly string[]> {
  return (await graph.read(findTopFields, question, limits)).map(({ id }) => id);
}
