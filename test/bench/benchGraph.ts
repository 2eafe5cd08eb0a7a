import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openEngine } from '../../src/graph/engine/engine.ts';
import type { GraphTarget } from '../../src/graph/graph.ts';
import { readRunningEngine } from '../support/startedService.ts';

/** Runs on an embedded Neo4j as the service runs it, on a folder that is thrown away. */
export async function withBenchGraph(
  work: (target: GraphTarget, javaPid: number) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'stackway-bench-'));
  const config = { ...readConfig().engine, remote: undefined, dataDir };
  const engine = await openEngine(config, { purpose: 'service' }, ({ message }) => {
    process.stderr.write(`${message}\n`);
  });
  const { uri, user, password, database } = engine;
  try {
    await work({ uri, user, password, database }, readRunningEngine(dataDir).javaPid);
  } finally {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
