import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../../setup/lock.mjs';
import { killWatched, spawnWatched } from '../../setup/watched.mjs';
import type { Neo4jInstall } from './installNeo4j.ts';
import type { Java } from './java.ts';

/** Long enough for the start itself to be over, and for nobody who only looks in to pay for it. */
const MAKE_AFTER_MS = 60_000;
/** Java refuses a list with longer lines; those are of generated classes, which it makes again by itself. */
const CLASS_LINE_MAX = 4_000;

/**
 * Java's archive of Neo4j's classes, which about halves the work of every later start. It is made in the background by
 * the first service that runs for a minute, from the list of classes that its own Neo4j has loaded.
 */
export interface StartArchive {
  /** For Java to use the archive; empty where there is none yet. */
  readonly optionsToUse: readonly string[];
  /** For Java to list the classes from which the archive is made; empty where there is one. */
  readonly optionsToMake: readonly string[];
  /** Makes the archive where there is none; ends early, leaving nothing, when the signal says so. */
  make(stopping: AbortSignal): Promise<void>;
}

export function startArchive(install: Neo4jInstall, java: Java, listFile: string): StartArchive {
  const archive = join(install.folder, `classes-${java.build}.jsa`);
  if (existsSync(archive)) {
    const optionsToUse = [`-XX:SharedArchiveFile=${archive}`, '-Xlog:disable', '-Xlog:all=error'];
    return { optionsToUse, optionsToMake: [], make: () => Promise.resolve() };
  }
  return {
    optionsToUse: [],
    optionsToMake: [`-XX:DumpLoadedClassList=${listFile}`],
    make: async (stopping) => {
      await sleep(MAKE_AFTER_MS, undefined, { signal: stopping, ref: false }).catch(
        () => undefined,
      );
      if (stopping.aborted || existsSync(archive)) return;
      const attempt = tryLock(join(install.folder, 'locks', 'archive'), 'a start-up archive');
      if (!('lock' in attempt)) return;
      try {
        await dump({ install, java, listFile, archive, stopping });
      } finally {
        attempt.lock.release();
      }
    },
  };
}

interface Dump {
  readonly install: Neo4jInstall;
  readonly java: Java;
  readonly listFile: string;
  readonly archive: string;
  readonly stopping: AbortSignal;
}

async function dump({ install, java, listFile, archive, stopping }: Dump): Promise<void> {
  const usable = `${listFile}.usable`;
  const partial = `${archive}.partial`;
  const lines = readFileSync(listFile, 'utf8').split('\n').slice(0, -1);
  writeFileSync(usable, lines.filter((line) => line.length < CLASS_LINE_MAX).join('\n') + '\n');
  const maker = spawnWatched(
    'nice',
    [
      '-n',
      '19',
      java.command,
      '-Xshare:dump',
      '-Xlog:disable',
      `-XX:SharedClassListFile=${usable}`,
      `-XX:SharedArchiveFile=${partial}`,
      '-cp',
      install.classPath,
    ],
    { cwd: install.folder, output: 'pipe' },
  );
  maker.stdout?.resume();
  maker.stderr?.resume();
  const kill = (): void => killWatched(maker);
  stopping.addEventListener('abort', kill, { once: true });
  const status = await new Promise((resolve) => maker.once('exit', resolve));
  stopping.removeEventListener('abort', kill);
  if (status === 0) renameSync(partial, archive);
  rmSync(partial, { force: true });
  for (const file of [usable, listFile]) rmSync(file, { force: true });
}
