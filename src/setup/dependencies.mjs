// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from './lock.mjs';
import { INSTALL_LOCK, PROJECT_ROOT } from './paths.mjs';
import { spawnWatched } from './watched.mjs';

const PROGRESS_EVERY_MS = 15_000;

/**
 * Brings node_modules in line with package-lock.json where it is not, one process at a time.
 *
 * @param {(line: string) => void} say
 */
export async function ensureDependencies(say) {
  if (dependenciesMatch(PROJECT_ROOT)) return;
  const lock = await waitForLock(INSTALL_LOCK, 'an installation', (holder) => {
    say(`Waiting for process ${holder.pid}, which is installing.`);
  });
  try {
    // The process before us may have done it all.
    if (!dependenciesMatch(PROJECT_ROOT)) await install(say);
  } finally {
    lock.release();
  }
}

/**
 * Whether node_modules is what package-lock.json asks for. npm ends every complete installation by writing into
 * node_modules what it has put there, so one that was cut off has no such list and does not match.
 *
 * @param {string} root
 */
export function dependenciesMatch(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    // Optional packages are mostly builds for other systems.
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** @param {(line: string) => void} say */
async function install(say) {
  const count = Object.keys(readPackages(join(PROJECT_ROOT, 'package-lock.json'))).length;
  say(`Installing the locked dependencies (up to ${count} packages) ...`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const timer = setInterval(() => say(`... still installing (${seconds()} s)`), PROGRESS_EVERY_MS);
  try {
    await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  } finally {
    clearInterval(timer);
  }
  say(`Dependencies are installed (${seconds()} s).`);
}

/**
 * npm's own words go to standard error: standard output belongs to the command that is to be run.
 *
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function runNpm(args) {
  return new Promise((resolve, reject) => {
    const npm = spawnWatched('npm', args, { cwd: PROJECT_ROOT, output: 2 });
    npm.on('error', (error) => reject(new Error(`npm could not be run: ${error.message}`)));
    npm.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args[0]} failed (${signal ?? `exit status ${code}`}).`));
    });
  });
}
