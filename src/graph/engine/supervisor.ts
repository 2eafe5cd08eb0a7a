import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { killWatched } from '../../setup/watched.mjs';
import { WHILE_SERVING, WHILE_STARTING, createHealthWatch } from './healthWatch.ts';
import { describeEnd, isRunning, stopNeo4jProcess } from './neo4jProcess.ts';
import type { Probe } from './probe.ts';
import { StartFailure } from './startFailure.ts';

const READY_POLL_MS = 100;
const WATCH_EVERY_MS = 2_000;
const BACKOFF_MS = [0, 1_000, 2_000, 5_000, 10_000, 30_000] as const;

export interface SupervisorParts {
  readonly start: () => ChildProcess;
  readonly probe: Probe;
  /** What Neo4j itself said about a failure. */
  readonly explain: () => string | undefined;
  /** Where it says more. */
  readonly logs: string;
  readonly onStarted: (child: ChildProcess) => void;
  readonly onRestart: (message: string) => void;
  readonly onRecovered: (message: string) => void;
}

export interface Supervisor {
  /** Ends Neo4j in good order, or at once. */
  stop(how: 'IN_ORDER' | 'AT_ONCE'): Promise<void>;
}

/** Starts Neo4j and keeps it running until it is stopped. Throws StartFailure when the first start fails. */
export async function supervise(parts: SupervisorParts): Promise<Supervisor> {
  let child = parts.start();
  try {
    await waitUntilReady(child, parts);
  } catch (error) {
    killWatched(child);
    throw error;
  }
  parts.onStarted(child);
  const stopping = new AbortController();
  const watching = keepRunning(child, parts, stopping.signal, (next) => {
    child = next;
  });
  return {
    stop: async (how) => {
      stopping.abort();
      if (how === 'AT_ONCE') killWatched(child);
      else await stopNeo4jProcess(child);
      await watching;
    },
  };
}

async function keepRunning(
  first: ChildProcess,
  parts: SupervisorParts,
  stopping: AbortSignal,
  onNext: (child: ChildProcess) => void,
): Promise<void> {
  let child = first;
  for (;;) {
    const failure = await waitForFailure(child, parts, stopping);
    if (failure === undefined) return;
    killWatched(child);
    parts.onRestart(`Neo4j failed: ${failure}. Starting it again ...`);
    const began = Date.now();
    const next = await startAgain(parts, stopping, onNext);
    if (!next) return;
    child = next;
    parts.onStarted(child);
    parts.onRecovered(`Neo4j works again after ${Math.round((Date.now() - began) / 1000)} s.`);
  }
}

/** Returns why Neo4j must be started again, as soon as that is so; undefined when it is no longer wanted. */
async function waitForFailure(
  child: ChildProcess,
  { probe, explain }: SupervisorParts,
  stopping: AbortSignal,
): Promise<string | undefined> {
  const reasonToRestart = createHealthWatch(WHILE_SERVING);
  const ended = new AbortController();
  const onExit = (): void => ended.abort();
  child.once('exit', onExit);
  const wake = AbortSignal.any([stopping, ended.signal]);
  try {
    while (isRunning(child) && !stopping.aborted) {
      await pause(WATCH_EVERY_MS, wake);
      if (wake.aborted) break;
      const reason = reasonToRestart(await probe.ask(), performance.now());
      if (reason !== undefined) return reason;
    }
    if (stopping.aborted) return undefined;
    const words = explain();
    return `it ended with ${describeEnd(child)}${words === undefined ? '' : ` (${words})`}`;
  } finally {
    child.off('exit', onExit);
  }
}

async function startAgain(
  parts: SupervisorParts,
  stopping: AbortSignal,
  onNext: (child: ChildProcess) => void,
): Promise<ChildProcess | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    await pause(BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] ?? 0, stopping);
    if (stopping.aborted) return undefined;
    const child = parts.start();
    onNext(child);
    try {
      if (await waitUntilReady(child, parts, stopping)) return child;
    } catch (error) {
      killWatched(child);
      parts.onRestart(error instanceof Error ? error.message : String(error));
    }
  }
}

/** True when Neo4j works, false when it is no longer wanted. */
async function waitUntilReady(
  child: ChildProcess,
  { probe, explain, logs }: SupervisorParts,
  stopping?: AbortSignal,
): Promise<boolean> {
  const reasonToGiveUp = createHealthWatch(WHILE_STARTING);
  while (!stopping?.aborted) {
    const health = await probe.ask();
    if (health.kind === 'WORKS') return true;
    if (!isRunning(child)) {
      const words = explain() ?? describeEnd(child);
      throw new StartFailure(`Neo4j ended while starting: ${words}. More in ${logs}.`);
    }
    if (health.kind === 'REFUSES') throw new StartFailure(`Neo4j refuses: ${health.reason}`);
    const reason = reasonToGiveUp(health, performance.now());
    if (reason !== undefined) {
      throw new StartFailure(`Neo4j does not come up: ${reason} More in ${logs}.`);
    }
    await sleep(READY_POLL_MS);
  }
  return false;
}

/** Waits, and not a moment longer when woken. */
async function pause(milliseconds: number, wake: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: wake }).catch(() => undefined);
}
