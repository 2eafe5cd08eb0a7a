import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphTarget } from '../graph.ts';
import type { Engine } from './engineUse.ts';
import { openProbe } from './probe.ts';
import type { OnProgress } from './progress.ts';
import { StartFailure } from './startFailure.ts';

const RETRY_EVERY_MS = 1_000;
const TELL_EVERY = 10;

/** Waits until a Neo4j that others run takes a transaction. Throws StartFailure when it refuses. */
export async function openRemoteEngine(
  target: GraphTarget,
  onProgress: OnProgress,
): Promise<Engine> {
  const step = 'neo4j.connect';
  onProgress({ step, message: `Connecting to ${target.uri}, database ${target.database} ...` });
  const probe = openProbe(target);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const health = await probe.ask();
      if (health.kind === 'WORKS') return { ...target, stop: () => Promise.resolve() };
      if (health.kind === 'REFUSES') {
        throw new StartFailure(`Neo4j at ${target.uri} refuses: ${health.reason}`);
      }
      if (attempt % TELL_EVERY === 0) {
        onProgress({ step, message: `... still waiting for ${target.uri} (${health.reason})` });
      }
      await sleep(RETRY_EVERY_MS);
    }
  } finally {
    await probe.close();
  }
}
