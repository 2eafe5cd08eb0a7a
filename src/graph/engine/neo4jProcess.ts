import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killWatched, spawnWatched } from '../../setup/watched.mjs';
import type { Neo4jFolders } from './neo4jFolders.ts';

const STOP_WITHIN_MS = 20_000;

export interface Neo4jCommand {
  readonly java: string;
  readonly javaOptions: readonly string[];
  readonly classPath: string;
  /** The class path is relative to it. */
  readonly installFolder: string;
  readonly folders: Neo4jFolders;
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'];

export function startNeo4jProcess(command: Neo4jCommand): ChildProcess {
  const { folders } = command;
  const output = openSync(folders.console, 'w');
  const child = spawnWatched(
    command.java,
    [
      ...command.javaOptions,
      // Out of memory it would limp on; it is started again instead.
      '-XX:+ExitOnOutOfMemoryError',
      ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      command.classPath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${folders.home}`,
      `--config-dir=${folders.conf}`,
    ],
    { cwd: command.installFolder, output },
  );
  closeSync(output);
  return child;
}

export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Lets Neo4j close its stores; one that does not is killed, and will recover from its log on the next start. */
export async function stopNeo4jProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const late = new AbortController();
  await Promise.race([exited, sleep(STOP_WITHIN_MS, undefined, { signal: late.signal })]);
  late.abort();
  killWatched(child);
  await exited;
}

/** What Neo4j has said about a failure since its last start; undefined where it said nothing of the kind. */
export function lastWords({ logs, console }: Neo4jFolders): string | undefined {
  const log = readLines(join(logs, 'neo4j.log'));
  const sinceStart = log.slice(log.findLastIndex((line) => line.endsWith('Starting...')) + 1);
  return [...readLines(console), ...sinceStart]
    .findLast((line) => /\bERROR\b|^Error|Exception|Caused by/.test(line))
    ?.trim();
}

/** "SIGKILL" or "exit status 1", of a process that has ended. */
export function describeEnd(child: ChildProcess): string {
  return child.signalCode ?? `exit status ${child.exitCode ?? 'unknown'}`;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
