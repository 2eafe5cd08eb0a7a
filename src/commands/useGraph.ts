import { readConfig } from '../config.ts';
import { openEngine } from '../graph/engine/engine.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { onStopAsked } from '../server/stopSignals.ts';
import { CommandFailure } from './commandFailure.ts';
import { say } from './say.ts';

/**
 * Does something with the graph that the service uses: the Neo4j of NEO4J_URI, else that of the running service, else
 * one started for the occasion. Being asked to stop ends the work by its signal; nothing is half-done then.
 */
export async function useGraph<T>(
  work: (graph: Graph, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController();
  let isOpen = false;
  onStopAsked(() => {
    stopping.abort();
    // An engine that is still starting ends with this process.
    if (!isOpen) process.exit(1);
  });
  const config = readConfig();
  const engine = await openEngine(config.engine, { purpose: 'command' }, ({ message }) =>
    say(message),
  );
  isOpen = true;
  const graph = openGraph(engine);
  try {
    await migrate(graph);
    return await work(graph, stopping.signal);
  } catch (error) {
    throw stopping.signal.aborted ? new CommandFailure('Stopped. Nothing was written.') : error;
  } finally {
    await graph.close();
    await engine.stop();
    // Listening for the end of the starting process would keep this one from ending.
    process.channel?.unref();
  }
}
