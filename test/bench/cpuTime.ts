import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time that a process has had so far, in milliseconds; NaN where the system does not say (no /proc). */
export function cpuTimeOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in brackets, may hold spaces; user and system time are the 14th and 15th of all.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
