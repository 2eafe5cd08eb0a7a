import { type Graph, type GraphTarget, openGraph } from '../../../src/graph/graph.ts';
import type { OpenNodeStore } from '../../../src/services/catalogue/nodeStore.ts';
import { startApi } from '../../graphql/support/startApi.ts';

/** A cold start on a busy machine is not what is measured. */
const DEADLINE_MS = 120_000;

/** The service's own API with its own limits; how nodes are kept may differ. */
export async function serveWith(
  target: GraphTarget,
  storeOf: (graph: Graph) => OpenNodeStore,
): Promise<string> {
  const graph = openGraph(target);
  const { url } = await startApi(graph, { deadlineMs: DEADLINE_MS }, storeOf(graph));
  return url;
}
