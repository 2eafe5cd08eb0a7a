import type { Health } from './probe.ts';

export interface Patience {
  readonly brokenAnswersMax: number;
  readonly silenceMaxMs: number;
}

/** Silence may be a long collection of garbage. */
export const WHILE_SERVING: Patience = { brokenAnswersMax: 3, silenceMaxMs: 60_000 };

/** Silence may be a long recovery; a database that cannot be opened answers, asked ten times a second. */
export const WHILE_STARTING: Patience = { brokenAnswersMax: 300, silenceMaxMs: 15 * 60_000 };

/**
 * Decides from one health answer after another whether Neo4j must be started again, and gives the reason. A panic shows
 * in every transaction, and only a restart heals it.
 */
export function createHealthWatch({
  brokenAnswersMax,
  silenceMaxMs,
}: Patience): (health: Health, nowMs: number) => string | undefined {
  let brokenAnswers = 0;
  let silentSinceMs: number | undefined;
  return (health, nowMs) => {
    brokenAnswers = health.kind === 'BROKEN' ? brokenAnswers + 1 : 0;
    silentSinceMs = health.kind === 'SILENT' ? (silentSinceMs ?? nowMs) : undefined;
    if (health.kind === 'BROKEN' && brokenAnswers >= brokenAnswersMax) return health.reason;
    if (health.kind !== 'SILENT' || silentSinceMs === undefined) return undefined;
    return nowMs - silentSinceMs >= silenceMaxMs ? health.reason : undefined;
  };
}
