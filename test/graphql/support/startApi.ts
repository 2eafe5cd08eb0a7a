import express from 'express';
import type { ModelFiles } from '../../../src/embedding/modelFiles.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { RequestLimits } from '../../../src/graphql/limits/requestLimits.ts';
import { createGraphqlServer } from '../../../src/graphql/server.ts';
import { listen } from '../../../src/server/listen.ts';
import { openAnalystServices } from '../../../src/services/analysts/analystServices.ts';
import { createCatalogueServices } from '../../../src/services/catalogue/catalogueServices.ts';
import { type OpenNodeStore, rememberNodes } from '../../../src/services/catalogue/nodeStore.ts';
import { openAlqServices } from '../../../src/services/openAlqServices.ts';
import { openBundleServices } from '../../../src/services/openBundleServices.ts';
import { openPathwayServices } from '../../../src/services/openPathwayServices.ts';
import { openPlanner } from '../../../src/services/planning/planner.ts';
import { openPlanningCache } from '../../../src/services/planning/planningCache.ts';
import { openSkillReading } from '../../../src/services/reading/skillReading.ts';
import { openPolicyServices } from '../../../src/services/policy/openPolicyServices.ts';
import { readPolicies } from '../../../src/services/readPolicies.ts';
import { openRplServices } from '../../../src/services/rpl/rplServices.ts';
import { type Ask, askAt } from './ask.ts';
import { collectLog, type CollectedLog } from './collectLog.ts';

const POLICIES = new URL('../../../seed/policies/', import.meta.url);

/** No test waits for what it has asked and not awaited. */
const CLOSE_WITHIN_MS = 100;

/** The day that the tests take for today. */
export const TODAY = '2026-03-01';

export const LIMITS: RequestLimits = {
  bodyBytes: 1_000_000,
  tokens: 4_000,
  depth: 16,
  cost: 100_000,
  deadlineMs: 15_000,
};

export interface Api {
  readonly url: string;
  readonly ask: Ask;
  readonly log: CollectedLog;
  close(): Promise<void>;
}

/** The API as it is served, over HTTP, on the real graph; `graph` may be one that watches what is asked of it. */
export async function startApi(
  graph: Graph,
  limits: Partial<RequestLimits> = {},
  openNodeStore: OpenNodeStore = rememberNodes(graph),
  model: ModelFiles | null = null,
): Promise<Api> {
  const log = collectLog();
  const planner = openPlanner();
  const policies = await readPolicies(POLICIES);
  const onFailure = (error: unknown) => log.error({ err: error }, 'vectors could not be made');
  const reading = openSkillReading({ graph, model, onProgress: () => undefined, onFailure });
  await reading.embed();
  const planning = { graph, cache: openPlanningCache(graph), planner, policies };
  const catalogue = createCatalogueServices(graph, openNodeStore);
  const graphql = await createGraphqlServer({
    services: {
      analysts: openAnalystServices({ ...planning, reading }),
      bundles: openBundleServices(planning, catalogue),
      catalogue,
      alq: openAlqServices(planning),
      pathways: openPathwayServices(planning),
      rpl: openRplServices({ ...planning, reading }),
      policies: openPolicyServices(planning),
    },
    limits: { ...LIMITS, ...limits },
    log,
    today: () => TODAY,
  });
  const app = express().disable('etag').use('/graphql', graphql.router);
  const server = await listen(app, '127.0.0.1', 0, CLOSE_WITHIN_MS);
  const url = `${server.url}/graphql`;
  return {
    url,
    ask: askAt(url),
    log,
    async close() {
      await server.close();
      await graphql.stop();
      await planner.close();
      await reading.close();
    },
  };
}
