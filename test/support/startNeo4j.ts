import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { openEngine } from '../../src/graph/engine/engine.ts';
import type { GraphTarget } from '../../src/graph/graph.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';
import { startOfProcess } from '../../src/setup/processes.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    graph: GraphTarget;
  }
}

const TEST_FOLDERS = join(WORK_FOLDER, 'test');

/**
 * Starts the Neo4j that all graph tests of this run share, on a folder that is thrown away. Never uses the Neo4j of
 * NEO4J_URI: tests empty the database.
 */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  const dataDir = join(TEST_FOLDERS, String(process.pid));
  const config = { ...readConfig().engine, remote: undefined, dataDir };
  const engine = await openEngine(config, { purpose: 'test' }, ({ message }) => {
    process.stderr.write(`${message}\n`);
  });
  const { uri, user, password, database } = engine;
  project.provide('graph', { uri, user, password, database });
  return async () => {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A run that was killed could not clean up. */
function removeLeftovers(): void {
  mkdirSync(TEST_FOLDERS, { recursive: true });
  for (const name of readdirSync(TEST_FOLDERS)) {
    if (startOfProcess(Number(name)) === undefined) {
      rmSync(join(TEST_FOLDERS, name), { recursive: true, force: true });
    }
  }
}
