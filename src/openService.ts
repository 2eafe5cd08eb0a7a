import { Router } from 'express';
import type { Config } from './config.ts';
import { openEngine } from './graph/engine/engine.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { migrate } from './graph/migrate.ts';
import { createGraphqlServer } from './graphql/server.ts';
import { loadSeedIfEmpty } from './loadSeed.ts';
import { prepareReading, tellEmbedding } from './prepareReading.ts';
import type { Logger } from './server/logger.ts';
import type { OpenService } from './server/serviceState.ts';
import { openAnalystServices } from './services/analysts/analystServices.ts';
import {
  type CatalogueServices,
  createCatalogueServices,
} from './services/catalogue/catalogueServices.ts';
import { openAlqServices } from './services/openAlqServices.ts';
import { openBundleServices } from './services/openBundleServices.ts';
import { openPathwayServices } from './services/openPathwayServices.ts';
import { openPlanner } from './services/planning/planner.ts';
import { openPlanningCache } from './services/planning/planningCache.ts';
import { openSkillReading } from './services/reading/skillReading.ts';
import { openPolicyServices } from './services/policy/openPolicyServices.ts';
import { readPolicies } from './services/readPolicies.ts';
import { openRplServices } from './services/rpl/rplServices.ts';
import { todayInAuckland } from './services/todayInAuckland.ts';

const POLICIES = new URL('../seed/policies/', import.meta.url);
const READY_WITHIN_MS = 2_000;
/** A first start on a busy machine plans for minutes rather than seconds. */
const WARM_WITHIN_MS = 300_000;

/** Called with what has just been opened: to be closed in the opposite order. */
export type OnOpened = (close: () => Promise<void>) => void;

/** From the configuration to an API that answers: engine, graph, schema, catalogue, services, GraphQL. */
export async function openService(
  config: Config,
  url: string,
  logger: Logger,
  onProgress: OnProgress,
  onOpened: OnOpened,
): Promise<OpenService> {
  const engine = await openEngine(config.engine, { purpose: 'service', url }, onProgress);
  onOpened(() => engine.stop());
  const graph = openGraph(engine);
  onOpened(() => graph.close());
  await prepareGraph(graph, config.loadsSeed, onProgress);
  onProgress({ step: 'serve', message: 'Opening the API ...' });
  const planner = openPlanner();
  onOpened(() => planner.close());
  const cache = openPlanningCache(graph);
  onProgress({ step: 'serve', message: 'Reading the catalogue ...' });
  const catalogue = createCatalogueServices(graph);
  await planner.warmUp(await cache.current({}));
  const onFailure = (error: unknown) => logger.warn({ err: error }, 'vectors could not be made');
  const reading = openSkillReading({
    graph,
    model: null,
    onProgress: tellEmbedding(onProgress),
    onFailure,
  });
  onOpened(() => reading.close());
  const planning = { graph, cache, planner, policies: await readPolicies(POLICIES) };
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
    limits: config.limits,
    log: logger,
    today: () => todayInAuckland(new Date()),
  });
  onOpened(() => graphql.stop());
  onOpened(warmWhileServing(catalogue, logger));
  onOpened(prepareReading(config.engine.installFolder, reading, logger, onProgress));
  const routes = Router().use('/graphql', graphql.router);
  return { routes, verify: () => graph.verify({ limitMs: READY_WITHIN_MS }) };
}

/** Plans ahead while questions are answered already, so that the first of a kind need not wait. Gives what ends it. */
function warmWhileServing(catalogue: CatalogueServices, logger: Logger): () => Promise<void> {
  const stopping = new AbortController();
  const warmed = catalogue
    .warmUp({ limitMs: WARM_WITHIN_MS, signal: stopping.signal })
    .catch((error: unknown) => {
      if (stopping.signal.aborted) return;
      logger.warn({ err: error }, 'statements could not be planned ahead');
    });
  return () => {
    stopping.abort();
    return warmed;
  };
}

async function prepareGraph(
  graph: Graph,
  loadsSeed: boolean,
  onProgress: OnProgress,
): Promise<void> {
  onProgress({ step: 'graph.migrate', message: 'Bringing the schema of the graph up to date ...' });
  await migrate(graph);
  if (loadsSeed) await loadSeedIfEmpty(graph, onProgress);
}
