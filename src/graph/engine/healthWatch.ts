import type { Health } from './probe.ts';

const BROKEN_ANSWERS_MAX = 3;
const SILENCE_MAX_MS = 60_000;

/**
 * Decides from one health answer after another whether Neo4j must be started again, and gives the reason. A panic shows
 * in every transaction and only a restart heals it; silence may be a long collection of garbage, and is given a minute.
 */
export function createHealthWatch(): (health: Health, nowMs: number) => string | undefined {
  let brokenAnswers = 0;
  let silentSinceMs: number | undefined;
  return (health, nowMs) => {
    brokenAnswers = health.kind === 'BROKEN' ? brokenAnswers + 1 : 0;
    silentSinceMs = health.kind === 'SILENT' ? (silentSinceMs ?? nowMs) : undefined;
    if (health.kind === 'BROKEN' && brokenAnswers >= BROKEN_ANSWERS_MAX) return health.reason;
    if (health.kind !== 'SILENT' || silentSinceMs === undefined) return undefined;
    return nowMs - silentSinceMs >= SILENCE_MAX_MS ? health.reason : undefined;
  };
}
