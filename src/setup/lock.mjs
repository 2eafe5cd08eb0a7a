// @ts-check
import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOfProcess } from './processes.mjs';

/**
 * Who holds a lock. `purpose` and `url` are for the line that tells others.
 *
 * @typedef {{ pid: number, start: string, since: string, purpose: string, url?: string }} Holder
 * @typedef {{ release: () => void }} Lock
 */

const POLL_MS = 200;

/**
 * Takes a lock between processes, or says who holds it. The lock of a process that has died is taken over.
 *
 * A lock is a row of files path.1, path.2, ... of which the last counts. A successor's file is made only when the one
 * before it belongs to a dead process, and only the maker removes a file. So of several that find a dead holder, one
 * makes the next file and the others fail; nobody can remove a lock that somebody else has just taken.
 *
 * @param {string} path
 * @param {string} purpose
 * @param {string} [url]
 * @returns {{ lock: Lock } | { holder: Holder }}
 */
export function tryLock(path, purpose, url) {
  mkdirSync(dirname(path), { recursive: true });
  const { turn, holder } = readLast(path);
  if (holder) return { holder };
  const mine = `${path}.${turn + 1}`;
  const draft = `${path}-${process.pid}`;
  writeFileSync(draft, JSON.stringify(describeSelf(purpose, url)));
  try {
    // Unlike writing, linking shows others the whole file or none.
    linkSync(draft, mine);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') {
      return tryLock(path, purpose, url);
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return { lock: { release: () => rmSync(mine, { force: true }) } };
}

/**
 * Takes a lock, however long another process holds it.
 *
 * @param {string} path
 * @param {string} purpose
 * @param {(holder: Holder) => void} onWait called once, when there is somebody to wait for
 * @returns {Promise<Lock>}
 */
export async function waitForLock(path, purpose, onWait) {
  for (let told = false; ; told = true) {
    const attempt = tryLock(path, purpose);
    if ('lock' in attempt) return attempt.lock;
    if (!told) onWait(attempt.holder);
    await sleep(POLL_MS);
  }
}

/**
 * The living process that holds a lock.
 *
 * @param {string} path
 * @returns {Holder | undefined}
 */
export function readHolder(path) {
  return readLast(path).holder;
}

/**
 * @param {string} path
 * @returns {{ turn: number, holder: Holder | undefined }}
 */
function readLast(path) {
  for (;;) {
    const turn = Math.max(0, ...turnsTaken(path));
    if (turn === 0) return { turn, holder: undefined };
    const text = readIfThere(`${path}.${turn}`);
    // Released since the folder was read: with its file gone the turn is no longer the last.
    if (text === undefined) continue;
    const holder = parseHolder(text);
    const alive = holder !== undefined && startOfProcess(holder.pid) === holder.start;
    return { turn, holder: alive ? holder : undefined };
  }
}

/**
 * @param {string} path
 * @returns {number[]}
 */
function turnsTaken(path) {
  const prefix = `${basename(path)}.`;
  try {
    return readdirSync(dirname(path))
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)))
      .filter(Number.isSafeInteger);
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * A file that a power cut left empty belongs to nobody.
 *
 * @param {string} text
 * @returns {Holder | undefined}
 */
function parseHolder(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} purpose
 * @param {string} [url]
 * @returns {Holder}
 */
function describeSelf(purpose, url) {
  const start = startOfProcess(process.pid) ?? '';
  const since = new Date().toISOString();
  return { pid: process.pid, start, since, purpose, ...(url === undefined ? {} : { url }) };
}
