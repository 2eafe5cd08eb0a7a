import type { Graph, RunLimits } from '../graph.ts';
import { type Shape, listOf, statement, text, whole } from '../statement.ts';

interface ByIdParams {
  readonly ids: readonly string[];
  readonly limit: number;
}

interface WithEdgesParams extends ByIdParams {
  /** What hangs on the nodes and is wanted, by name. */
  readonly edges: readonly string[];
}

/** Reads nodes of one kind: at most one for each id, in no order that a caller may rely on. */
export type ReadById<Node> = (
  graph: Graph,
  ids: readonly string[],
  edges: readonly string[],
  limits: RunLimits,
) => Promise<readonly Node[]>;

/** For nodes that carry nothing but members of their own. */
export function readPlain<Row extends object>(name: string, row: Shape<Row>): ReadById<Row> {
  const declared = statement<ByIdParams, Row>(name, {
    params: { ids: listOf(text), limit: whole },
    row,
  });
  return (graph, ids, _edges, limits) => graph.read(declared, { ids, limit: ids.length }, limits);
}

/** For nodes on which other nodes hang: their ids are read where the edge is asked for. */
export function readWithEdges<Row extends object>(name: string, row: Shape<Row>): ReadById<Row> {
  const declared = statement<WithEdgesParams, Row>(name, {
    params: { ids: listOf(text), edges: listOf(text), limit: whole },
    row,
  });
  return (graph, ids, edges, limits) =>
    graph.read(declared, { ids, edges, limit: ids.length }, limits);
}
