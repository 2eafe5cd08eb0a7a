import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { neo4jFolders } from '../../src/graph/engine/neo4jFolders.ts';
import { PROJECT_ROOT } from '../../src/setup/paths.mjs';
import { commandOfProcess, startOfProcess } from '../../src/setup/processes.mjs';

const START = join(PROJECT_ROOT, 'src', 'setup', 'start.mjs');
const POLL_MS = 50;

/** Java reads it by itself: a start that is over sooner, for a service that is not asked much. */
const JAVA_OPTIONS = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** The whole service in processes of its own, as npm start runs it. */
export interface StartedService {
  /** Of the process that npm start runs; the service itself is its child. */
  readonly process: ChildProcess;
  readonly exited: Promise<number | NodeJS.Signals>;
  /** All that it has told people so far. */
  told(): string;
}

export function startService(variables: Readonly<Record<string, string>>): StartedService {
  const settings = Object.entries({ PORT: '0', JDK_JAVA_OPTIONS: JAVA_OPTIONS, ...variables }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const child = spawn('env', [...settings, process.execPath, START], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const exited = once(child, 'exit').then(
    ([code, signal]: (number | NodeJS.Signals)[]) => code ?? signal ?? 0,
  );
  return { process: child, exited, told: () => text };
}

/** What a running engine tells in its data folder. */
export interface RunningEngine {
  readonly pid: number;
  readonly javaPid: number;
  readonly uri: string;
}

export function readRunningEngine(dataDir: string): RunningEngine {
  return JSON.parse(readFileSync(join(dataDir, 'engine.json'), 'utf8')) as RunningEngine;
}

/** The Neo4j processes that live on a data folder, whoever runs them. */
export function neo4jProcessesOf(dataDir: string): number[] {
  return allProcesses().filter(
    (pid) =>
      startOfProcess(pid) !== undefined &&
      commandOfProcess(pid).includes(`--home-dir=${neo4jFolders(dataDir).home} `),
  );
}

function allProcesses(): number[] {
  const names = existsSync('/proc/self')
    ? readdirSync('/proc')
    : execFileSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).split('\n');
  return names.map(Number).filter((pid) => pid > 0);
}

/** Waits until something is so. Throws, naming it, when it does not become so. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(POLL_MS);
  }
}

export function makeDataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'stackway-service-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
