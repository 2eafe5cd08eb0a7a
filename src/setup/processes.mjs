// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * When the process with this id started, in the system's own words, or undefined when no such process runs.
 * Id and start together name one process for good: ids alone are given out again.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOfProcess(pid) {
  return existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid);
}

/**
 * @param {number} pid
 * @returns {string | undefined}
 */
function startFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold spaces: the fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {string | undefined}
 */
function startFromPs(pid) {
  const [state, ...start] = ps(pid, 'state=,lstart=').split(/\s+/);
  return start.length === 0 || state?.startsWith('Z') ? undefined : start.join(' ');
}

/**
 * The command line with which a process was started; empty when no such process runs.
 *
 * @param {number} pid
 * @returns {string}
 */
export function commandOfProcess(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return existsSync('/proc/self') ? '' : ps(pid, 'command=');
  }
}

/**
 * @param {number} pid
 * @param {string} columns
 * @returns {string}
 */
function ps(pid, columns) {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
