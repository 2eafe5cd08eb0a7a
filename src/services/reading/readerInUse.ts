import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelFiles } from '../../embedding/modelFiles.ts';
import { type RunLimits, withinLimits } from '../../graph/graph.ts';
import { type Reader, openReader } from './reader.ts';

/** The reader that texts are read with, whose model may still be on its way. */
export interface ReaderInUse {
  /** As it is now. A reading goes on with the one that it has begun with. */
  current(): Reader;
  /** Reads with this model as soon as it has come, and says so before anybody reads with it. */
  bringModel(coming: Promise<ModelFiles>, onCame: () => void): Promise<void>;
  /** Until a model that is on its way has come or failed to, or has been waited for long enough. */
  awaitModel(limits: RunLimits): Promise<void>;
  close(): Promise<void>;
}

/** A question waits so long for a model that is being brought; then it is answered without, and says so. */
const MODEL_WAIT_MS = 5_000;

export function openReaderInUse(model: ModelFiles | null): ReaderInUse {
  const opened: Reader[] = [];
  const open = (files: ModelFiles | null) => {
    const reader = openReader(files);
    opened.push(reader);
    return reader;
  };
  let current = open(model);
  let modelOrTooLate: Promise<void> = Promise.resolve();
  return {
    current: () => current,
    bringModel(coming, onCame) {
      const brought = coming.then((files) => {
        current = open(files);
        onCame();
      });
      const tooLate = sleep(MODEL_WAIT_MS, undefined, { ref: false });
      modelOrTooLate = Promise.race([brought.catch(() => undefined), tooLate]);
      return brought;
    },
    awaitModel: (limits) => withinLimits(limits, () => modelOrTooLate),
    close: async () => {
      await Promise.all(opened.map((reader) => reader.close()));
    },
  };
}
