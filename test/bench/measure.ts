/** How long many runs of one thing took, in milliseconds. */
export interface Spread {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Processor time; on a busy machine it tells more than the clock. */
  readonly cpuP50: number;
}

export interface Measured<T> {
  readonly answer: T;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

export function measure<T>(run: () => T): Measured<T> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const answer = run();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { answer, milliseconds, cpuMilliseconds: (user + system) / 1000 };
}

export function spreadOf(measured: readonly Measured<unknown>[]): Spread {
  const times = measured.map(({ milliseconds }) => milliseconds).sort(ascending);
  const cpu = measured.map(({ cpuMilliseconds }) => cpuMilliseconds).sort(ascending);
  return {
    runs: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
    cpuP50: percentile(cpu, 0.5),
  };
}

/** The least value that at least this share of the values does not exceed. */
function percentile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return Math.round(value * 10) / 10;
}

function ascending(left: number, right: number): number {
  return left - right;
}
