import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Holder, type Lock, readHolder, tryLock } from '../../setup/lock.mjs';
import { commandOfProcess } from '../../setup/processes.mjs';
import type { EngineUse } from './engineUse.ts';
import { readEngineState, removeEngineState } from './engineState.ts';
import { type Neo4jFolders, neo4jFolders } from './neo4jFolders.ts';
import { StartFailure } from './startFailure.ts';

const LEFTOVER_POLL_MS = 100;
const LEFTOVER_GRACE_MS = 3_000;

/** Makes the folder and takes its lock, or says who has it. Throws StartFailure when the folder cannot be had. */
export function claimDataFolder(
  dataDir: string,
  { purpose, url }: EngineUse,
): { lock: Lock } | { holder: Holder } {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return tryLock(neo4jFolders(dataDir).lock, purpose, url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure(
      `DATA_DIR must be a folder that can be written; it is "${dataDir}" (${reason}).`,
    );
  }
}

/** The living process, if any, that uses a data folder. */
export function findDataFolderHolder(dataDir: string): Holder | undefined {
  return readHolder(neo4jFolders(dataDir).lock);
}

/** "process 4711 (http://127.0.0.1:4000, since 2026-11-22T08:00:00.000Z)" */
export function describeHolder({ pid, url, purpose, since }: Holder): string {
  return `process ${pid} (${url ?? `a ${purpose}`}, since ${since})`;
}

/** Ends a Neo4j that outlived the process which ran it; its watcher normally has done so already. */
export async function endLeftover(folders: Neo4jFolders): Promise<void> {
  const state = readEngineState(folders);
  removeEngineState(folders);
  if (!state) return;
  const lives = (): boolean =>
    commandOfProcess(state.javaPid).includes(`--home-dir=${folders.home} `);
  for (let waited = 0; lives() && waited < LEFTOVER_GRACE_MS; waited += LEFTOVER_POLL_MS) {
    await sleep(LEFTOVER_POLL_MS);
  }
  if (lives()) process.kill(state.javaPid, 'SIGKILL');
}
