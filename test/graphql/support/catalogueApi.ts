import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import type { RequestLimits } from '../../../src/graphql/limits/requestLimits.ts';
import { type OpenNodeStore, rememberNodes } from '../../../src/services/catalogue/nodeStore.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { sourceOf } from '../../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../../support/graph.ts';
import { type Api, startApi } from './startApi.ts';
import { type WatchedGraph, watchGraph } from './watchedGraph.ts';

export interface CatalogueApi extends Api {
  readonly graph: Graph;
  /** Names of the statements that were read. */
  readonly statements: WatchedGraph['statements'];
}

/** The API on the test graph, which holds this catalogue and nothing else. */
export async function startCatalogueApi(
  catalogue: Catalogue,
  limits: Partial<RequestLimits> = {},
  storeOf: (graph: Graph) => OpenNodeStore = rememberNodes,
): Promise<CatalogueApi> {
  const graph = openTestGraph();
  await migrate(graph);
  await emptyGraph(graph);
  await loadCatalogue(graph, catalogue);
  const watched = watchGraph(graph);
  const api = await startApi(watched.graph, limits, storeOf(watched.graph));
  return {
    ...api,
    graph,
    statements: watched.statements,
    async close() {
      await api.close();
      await graph.close();
    },
  };
}

/** Adds to the graph what the document states. */
export async function loadCatalogue(graph: Graph, catalogue: Catalogue): Promise<void> {
  const report = await importCatalogue(graph, [sourceOf(catalogue)]);
  if (!report.written) throw new Error(JSON.stringify(report.findings, null, 2));
}
