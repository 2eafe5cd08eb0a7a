import type { Graph, RunLimits } from '../graph.ts';
import { statement, text, whole } from '../statement.ts';

interface Params {
  readonly index: string;
  readonly words: string;
  readonly limit: number;
}

const findByText = statement<Params, { readonly id: string }>('catalogue/findByText', {
  params: { index: text, words: text, limit: whole },
  row: { id: text },
});

/** Ids of the entries of a full-text index that fit a query of its own language, by id. */
export async function findTextMatches(
  graph: Graph,
  question: Params,
  limits: RunLimits,
): Promise<readonly string[]> {
  return (await graph.read(findByText, question, limits)).map(({ id }) => id);
}
