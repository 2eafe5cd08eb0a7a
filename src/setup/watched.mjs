// @ts-check
import { spawn } from 'node:child_process';

/**
 * The shell becomes the program (exec), and a second one beside it waits on a pipe that only this process holds. When
 * this process ends, however it ends, the pipe ends and the program is killed. Both are a process group of their own:
 * Ctrl-C in a terminal reaches this process alone, and the group keeps the program's id from being given out again.
 */
const WATCHED =
  'exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$@" </dev/null 3<&-';

/** The exit status by which a shell says that there is no such command. */
export const NO_SUCH_COMMAND = 127;

/**
 * Runs a program that cannot outlive this process, not even when this process is killed with SIGKILL.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, output: 'pipe' | number }} options where both output streams go: a pipe or an open file
 */
export function spawnWatched(command, args, { cwd, output }) {
  const child = spawn('/bin/sh', ['-c', WATCHED, 'stackway', command, ...args], {
    cwd,
    detached: true,
    stdio: ['pipe', output, output],
  });
  child.on('exit', () => child.stdin?.destroy());
  return child;
}

/**
 * Kills a watched program and its watcher.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function killWatched(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
