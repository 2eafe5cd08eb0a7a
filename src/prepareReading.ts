import { setTimeout as sleep } from 'node:timers/promises';
import { ensureModel } from './embedding/modelFiles.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import type { Logger } from './server/logger.ts';
import type { SkillReading } from './services/reading/skillReading.ts';

const STEP = 'graph.embed';
/** A catalogue such as the seed is ready by then; a national one goes on while the service answers. */
const WAIT_MS = 60_000;
const TELL_EVERY_MS = 5_000;

/**
 * Brings the sentence model and makes the vectors that are missing. Waits a while for it; the service works without,
 * and says so in its answers.
 */
export async function prepareReading(
  installFolder: string,
  reading: SkillReading,
  logger: Logger,
  onProgress: OnProgress,
): Promise<void> {
  const stopped = new AbortController();
  const waiting = sleep(WAIT_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
  const prepared = prepare(installFolder, reading, onProgress).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    onProgress({ step: STEP, message: `Texts are compared by their words alone: ${reason}` });
    logger.warn({ err: error }, 'there is no sentence model');
  });
  await Promise.race([prepared, waiting]);
  stopped.abort();
}

async function prepare(
  installFolder: string,
  reading: SkillReading,
  onProgress: OnProgress,
): Promise<void> {
  await reading.useModel(await ensureModel(installFolder, onProgress));
  let toldAt = 0;
  await reading.embed(({ done, of }) => {
    if (performance.now() - toldAt < TELL_EVERY_MS && done < of) return;
    toldAt = performance.now();
    const message = `Making vectors of skills: ${String(done)} of ${String(of)} ...`;
    onProgress({ step: STEP, message });
  });
}
