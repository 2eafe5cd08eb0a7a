import type { EngineConfig } from '../../config.ts';
import type { GraphTarget } from '../graph.ts';
import { endLeftover } from './dataFolder.ts';
import type { Engine, EnginePurpose, EngineUse } from './engineUse.ts';
import { removeEngineState, writeEngineState } from './engineState.ts';
import { findFreePort } from './freePort.ts';
import { ensureNeo4j } from './installNeo4j.ts';
import { ensureJava } from './java.ts';
import { writeNeo4jConf } from './neo4jConf.ts';
import { type Neo4jFolders, neo4jFolders } from './neo4jFolders.ts';
import { lastWords, startNeo4jProcess } from './neo4jProcess.ts';
import { ensurePassword } from './password.ts';
import { openProbe } from './probe.ts';
import type { OnProgress } from './progress.ts';
import { type StartArchive, startArchive } from './startArchive.ts';
import { type Supervisor, supervise } from './supervisor.ts';

/** Slow code soon instead of fast code later: right for commands and tests, which are over soon. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Starts Neo4j as a child of this process, which must hold the folder's lock. Throws StartFailure. */
export async function openOwnEngine(
  config: EngineConfig,
  { purpose }: EngineUse,
  identity: Pick<GraphTarget, 'user' | 'database'>,
  onProgress: OnProgress,
): Promise<Engine> {
  const folders = neo4jFolders(config.dataDir);
  await endLeftover(folders);
  const java = await ensureJava(config.javaHome, onProgress);
  const install = await ensureNeo4j(config.installFolder, onProgress);
  const boltPort = await findFreePort();
  writeNeo4jConf(folders, { boltPort, pageCache: config.pageCache });
  onProgress({ step: 'neo4j.start', message: `Starting Neo4j ${install.version} ...` });
  const password = await ensurePassword(folders, install, java);
  const target = { uri: `bolt://127.0.0.1:${boltPort}`, password, ...identity };
  const archive = startArchive(install, java, folders.classList);
  const probe = openProbe(target);
  try {
    const supervisor = await supervise({
      start: () =>
        startNeo4jProcess({
          java: java.command,
          javaOptions: javaOptions(config, purpose, archive),
          classPath: install.classPath,
          installFolder: install.folder,
          folders,
        }),
      probe,
      explain: () => lastWords(folders),
      logs: folders.logs,
      onStarted: ({ pid: javaPid = 0 }) => {
        const started = new Date().toISOString();
        writeEngineState(folders, { pid: process.pid, javaPid, uri: target.uri, started });
      },
      onRestart: (message) => onProgress({ step: 'neo4j.restart', message }),
      onRecovered: (message) => onProgress({ step: 'serve', message }),
    });
    const stopping = new AbortController();
    const archiving =
      purpose === 'service' ? makeArchive(archive, stopping.signal, onProgress) : undefined;
    const stop = async (): Promise<void> => {
      stopping.abort();
      await archiving;
      await endSupervised(supervisor, purpose, folders);
      await probe.close();
    };
    return { ...target, stop };
  } catch (error) {
    await probe.close();
    throw error;
  }
}

async function endSupervised(
  supervisor: Supervisor,
  purpose: EnginePurpose,
  folders: Neo4jFolders,
): Promise<void> {
  await supervisor.stop(purpose === 'test' ? 'AT_ONCE' : 'IN_ORDER');
  removeEngineState(folders);
}

async function makeArchive(
  archive: StartArchive,
  stopping: AbortSignal,
  onProgress: OnProgress,
): Promise<void> {
  try {
    await archive.make(stopping);
  } catch (error) {
    const message = `The archive for faster starts could not be made: ${String(error)}`;
    onProgress({ step: 'serve', message });
  }
}

function javaOptions(
  config: EngineConfig,
  purpose: EnginePurpose,
  archive: StartArchive,
): string[] {
  return [
    `-Xmx${config.heap}`,
    ...(purpose === 'service' ? archive.optionsToMake : SHORT_LIVED),
    ...archive.optionsToUse,
  ];
}
