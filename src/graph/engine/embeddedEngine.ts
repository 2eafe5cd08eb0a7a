import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineConfig } from '../../config.ts';
import type { Holder, Lock } from '../../setup/lock.mjs';
import type { GraphTarget } from '../graph.ts';
import { claimDataFolder, describeHolder } from './dataFolder.ts';
import type { Engine, EngineUse } from './engineUse.ts';
import { readEngineState } from './engineState.ts';
import { neo4jFolders } from './neo4jFolders.ts';
import { openOwnEngine } from './ownEngine.ts';
import { readPassword } from './password.ts';
import { openProbe } from './probe.ts';
import type { OnProgress } from './progress.ts';
import { StartFailure } from './startFailure.ts';

const POLL_MS = 500;
const USER = 'neo4j';
const DATABASE = 'neo4j';

/** The engine of a data folder: this process's own or, for a command, that of the service which has the folder. */
export async function openEmbeddedEngine(
  config: EngineConfig,
  use: EngineUse,
  onProgress: OnProgress,
): Promise<Engine> {
  for (let told = false; ; told = true) {
    const claim = claimDataFolder(config.dataDir, use);
    if ('lock' in claim) return openUnderLock(config, use, claim.lock, onProgress);
    if (use.purpose !== 'command') throw inUse(config.dataDir, claim.holder);
    const joined = await joinEngine(config.dataDir, claim.holder);
    if (joined) return joined;
    if (!told) {
      const message = `Waiting for ${describeHolder(claim.holder)}, which has the data folder ...`;
      onProgress({ step: 'neo4j.connect', message });
    }
    await sleep(POLL_MS);
  }
}

async function openUnderLock(
  config: EngineConfig,
  use: EngineUse,
  lock: Lock,
  onProgress: OnProgress,
): Promise<Engine> {
  try {
    const identity = { user: USER, database: DATABASE };
    const own = await openOwnEngine(config, use, identity, onProgress);
    return { ...own, stop: () => own.stop().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function inUse(dataDir: string, holder: Holder): StartFailure {
  return new StartFailure(
    `The data folder ${dataDir} is in use by ${describeHolder(holder)}. Stop that one, or set DATA_DIR to another folder.`,
  );
}

/** The engine of a service, once it works. A command's engine ends with the command, so nobody joins it. */
async function joinEngine(dataDir: string, holder: Holder): Promise<Engine | undefined> {
  const folders = neo4jFolders(dataDir);
  const state = readEngineState(folders);
  if (holder.purpose !== 'service' || state?.pid !== holder.pid) return undefined;
  const password = readPassword(folders);
  const target: GraphTarget = { uri: state.uri, user: USER, password, database: DATABASE };
  const probe = openProbe(target);
  const health = await probe.ask();
  await probe.close();
  return health.kind === 'WORKS' ? { ...target, stop: () => Promise.resolve() } : undefined;
}
