import { type Config, ConfigError, readConfig } from './config.ts';
import { ProblemError } from './domain/problem.ts';
import { describeHolder, findDataFolderHolder } from './graph/engine/dataFolder.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import { StartFailure } from './graph/engine/startFailure.ts';
import { openService } from './openService.ts';
import { createApp } from './server/app.ts';
import { type HttpServer, ListenFailure, listen } from './server/listen.ts';
import { type Logger, createLogger } from './server/logger.ts';
import { type ServiceState, createServiceState } from './server/serviceState.ts';
import { onStopAsked } from './server/stopSignals.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const state = createServiceState();
  const http = await listenHttp(config, state, logger);
  const opened: (() => Promise<void>)[] = [];
  onStopAsked((reason) => {
    say('Stopping ...');
    logger.info({ reason }, 'stopping');
    const serving = state.phase().kind === 'SERVING';
    state.close();
    // What is still opening is killed with this process, and takes no harm from that.
    const closed = serving ? closeAll([...opened, () => http.close()], logger) : undefined;
    void Promise.resolve(closed).finally(() => process.exit(0));
  });
  const onProgress: OnProgress = (progress) => {
    state.report(progress);
    say(progress.message);
    logger.debug(progress, 'progress');
  };
  const service = await openService(config, http.url, logger, onProgress, (close) => {
    opened.push(close);
  });
  if (state.phase().kind === 'STOPPING') return;
  state.open(service);
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

async function closeAll(opened: readonly (() => Promise<void>)[], logger: Logger): Promise<void> {
  for (const close of opened.toReversed()) {
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

Open that address in a browser to ask and explore, or ask the first question in another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query": "{ graph { version engine counts { kind count } } }"}'

Ctrl-C stops it.
`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What a person can put right is said in its own line; anything else is a defect, and shows where it arose. */
function explainFailure(error: unknown): string {
  const expected = [ConfigError, ListenFailure, StartFailure, ProblemError];
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
} catch (error) {
  say(explainFailure(error));
  process.exit(1);
}
