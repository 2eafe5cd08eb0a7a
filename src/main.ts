import { type Config, ConfigError, readConfig } from './config.ts';
import { describeHolder, findDataFolderHolder } from './graph/engine/dataFolder.ts';
import { openEngine } from './graph/engine/engine.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import { StartFailure } from './graph/engine/startFailure.ts';
import { type Graph, openGraph } from './graph/graph.ts';
import { migrate } from './graph/migrate.ts';
import { createApp } from './server/app.ts';
import { type HttpServer, ListenFailure, listen } from './server/listen.ts';
import { type Logger, createLogger } from './server/logger.ts';
import { type ServiceState, createServiceState } from './server/serviceState.ts';
import { onStopAsked } from './server/stopSignals.ts';

const READY_LIMIT_MS = 2_000;

/** What has been opened behind the HTTP server, to be closed in the opposite order. */
type Closers = (() => Promise<void>)[];

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const state = createServiceState();
  const http = await listenHttp(config, state, logger);
  const closers: Closers = [];
  onStopAsked((reason) => {
    say('Stopping ...');
    logger.info({ reason }, 'stopping');
    const serving = state.phase().kind === 'SERVING';
    state.close();
    // What is still opening is killed with this process, and takes no harm from that.
    const closed = serving ? closeAll([...closers, () => http.close()], logger) : undefined;
    void Promise.resolve(closed).finally(() => process.exit(0));
  });
  const onProgress: OnProgress = (progress) => {
    state.report(progress);
    say(progress.message);
    logger.debug(progress, 'progress');
  };
  await openService(config, state, http.url, onProgress, closers);
  logger.info({ url: http.url, milliseconds: Math.round(performance.now()) }, 'ready');
  say(welcome(http.url));
}

async function listenHttp(
  config: Config,
  state: ServiceState,
  logger: Logger,
): Promise<HttpServer> {
  try {
    return await listen(createApp(state, logger), config.host, config.port);
  } catch (error) {
    const portInUse = error instanceof ListenFailure && error.portInUse;
    const holder = portInUse ? findDataFolderHolder(config.engine.dataDir) : undefined;
    if (!holder) throw error;
    throw new StartFailure(`Stackway runs here already: ${describeHolder(holder)}.`);
  }
}

async function openService(
  config: Config,
  state: ServiceState,
  url: string,
  onProgress: OnProgress,
  closers: Closers,
): Promise<void> {
  const engine = await openEngine(config.engine, { purpose: 'service', url }, onProgress);
  closers.push(() => engine.stop());
  const graph = openGraph(engine);
  closers.push(() => graph.close());
  await prepareGraph(graph, config, onProgress);
  onProgress({ step: 'serve', message: 'Opening the API ...' });
}

async function prepareGraph(graph: Graph, config: Config, onProgress: OnProgress): Promise<void> {
  onProgress({ step: 'graph.migrate', message: 'Bringing the schema of the graph up to date ...' });
  await migrate(graph);
}

async function closeAll(closers: Closers, logger: Logger): Promise<void> {
  for (const close of closers.toReversed()) {
    try {
      await close();
    } catch (error) {
      logger.error({ err: error }, 'something could not be closed in good order');
    }
  }
}

function welcome(url: string): string {
  return `
Stackway is ready: ${url}/graphql

Ask the first question in another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query": "{ graph { version engine } }"}'

Ctrl-C stops it.
`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What a person can put right is said in its own line; anything else is a defect, and shows where it arose. */
function explainFailure(error: unknown): string {
  const expected = [ConfigError, ListenFailure, StartFailure].some((kind) => error instanceof kind);
  if (expected) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
} catch (error) {
  say(explainFailure(error));
  process.exit(1);
}
