import type { Graph } from '../../../src/graph/graph.ts';
import type { Context } from '../../../src/graphql/context.ts';
import { startDeadline } from '../../../src/graphql/deadline.ts';
import { createBudget } from '../../../src/graphql/limits/budget.ts';
import { createNodeReader } from '../../../src/graphql/nodeReader.ts';
import { createCatalogueServices } from '../../../src/services/catalogue/catalogueServices.ts';
import type { NodeStore, OpenNodeStore } from '../../../src/services/catalogue/nodeStore.ts';
import type { Services } from '../../../src/services/services.ts';
import { LIMITS, TODAY } from './startApi.ts';

/** What catalogue questions are executed with, one for each request: without HTTP, and without the other services. */
export function contextsOver(graph: Graph, openNodeStore: OpenNodeStore): () => Context {
  const catalogue = createCatalogueServices(graph, openNodeStore);
  return () => {
    const deadline = startDeadline(LIMITS.deadlineMs);
    const openBudget = () => createBudget(LIMITS.cost);
    let opened: Promise<NodeStore> | null = null;
    const openStore = () => (opened ??= openNodeStore(deadline.limits()));
    return {
      requestId: 'test',
      plainJson: true,
      takesEvents: false,
      services: { catalogue } as Services,
      openStore,
      nodes: createNodeReader({ catalogue, openStore, deadline }, openBudget()),
      openBudget,
      deadline,
      today: () => TODAY,
    };
  };
}
