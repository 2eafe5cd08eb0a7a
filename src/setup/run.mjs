// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { complainAboutNode } from './nodeVersion.mjs';
import { PROJECT_ROOT } from './paths.mjs';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Does what every command of the project needs before it can run; says what is wrong where that fails.
 *
 * @returns {Promise<boolean>}
 */
export async function prepare() {
  try {
    const complaint = complainAboutNode(process.versions.node);
    if (complaint) throw new Error(complaint);
    await ensureDependencies(say);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * @param {() => string[]} args of node, asked for when the dependencies are there
 * @returns {Promise<number>} the exit status
 */
export async function prepareAndRun(args) {
  return (await prepare()) ? runNode(args()) : 1;
}

/**
 * Runs a program of the project's own: TypeScript, with the settings of the file .env where there is one (the
 * environment's own come first).
 *
 * @param {string} file below src
 * @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
export function prepareAndRunSource(file, args) {
  const settings = join(PROJECT_ROOT, '.env');
  const fromFile = existsSync(settings) ? [`--env-file=${settings}`] : [];
  // Without it graphql-js examines every type that it meets, which takes a third of the time of a large answer.
  process.env.NODE_ENV ??= 'production';
  return prepareAndRun(() => [
    ...fromFile,
    '--import',
    import.meta.resolve('tsx'),
    join(PROJECT_ROOT, 'src', file),
    ...args,
  ]);
}

/**
 * Signals go on to the program, its exit status comes back, and the channel between the two tells it when this
 * process is killed.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runNode(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      say(`node could not be run: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
