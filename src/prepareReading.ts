import { ensureModel } from './embedding/modelFiles.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import type { Logger } from './server/logger.ts';
import type { EmbeddingProgress } from './services/reading/embedMissing.ts';
import type { SkillReading } from './services/reading/skillReading.ts';

const STEP = 'graph.embed';
const TELL_EVERY_MS = 5_000;
const FIRST_TEXT = { text: 'Welding.', asOf: '2000-01-01', longPastBefore: '1990-01-01' };

/**
 * Brings the sentence model and makes the vectors that are missing, while the service answers already: what is not there
 * yet its answers do without, and say so. Gives what ends the telling of it.
 */
export function prepareReading(
  installFolder: string,
  reading: SkillReading,
  logger: Logger,
  onProgress: OnProgress,
): () => Promise<void> {
  let stopped = false;
  prepare(installFolder, reading, onProgress).catch((error: unknown) => {
    // What it was doing is closed under it.
    if (stopped) return;
    const reason = error instanceof Error ? error.message : String(error);
    onProgress({ step: STEP, message: `Texts are compared by their words alone: ${reason}` });
    logger.warn({ err: error }, 'there is no sentence model');
  });
  return () => {
    stopped = true;
    return Promise.resolve();
  };
}

async function prepare(
  installFolder: string,
  reading: SkillReading,
  onProgress: OnProgress,
): Promise<void> {
  await reading.bringModel(ensureModel(installFolder, onProgress));
  await reading.embed();
  // The first reading loads the model and the skills; better now than with somebody's question.
  await reading.read(FIRST_TEXT, {});
}

/** Tells now and then how far the vectors are, at the start and after every import. */
export function tellEmbedding(onProgress: OnProgress): (progress: EmbeddingProgress) => void {
  let toldAt = 0;
  return ({ what, done, of }) => {
    if (performance.now() - toldAt < TELL_EVERY_MS && done < of) return;
    toldAt = performance.now();
    const message = `Making vectors of ${what}: ${String(done)} of ${String(of)} ...`;
    onProgress({ step: STEP, message });
  };
}
