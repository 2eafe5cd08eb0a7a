import { Piscina } from 'piscina';
import type { ModelFiles, ModelRole } from '../../embedding/modelFiles.ts';
import type { LikeCandidate } from './likeness.ts';
import type {
  OutlinedSentence,
  SentenceVectors,
  TextOutline,
  TextQuestion,
} from './outlineText.ts';
import type { SkillTable } from './skillTable.ts';

/** What the reading thread is asked to compare. */
export interface ComparisonTask {
  readonly table: SkillTable;
  readonly sentence: OutlinedSentence;
  /** Null where there is no model. */
  readonly vectors: SentenceVectors | null;
  /** Ids of skills that the database proposes; the nearest to the sentence and its windows join them. */
  readonly candidates: readonly string[];
}

/**
 * Reads texts on two threads of its own, so that neither a model's arithmetic nor a long text keeps the event loop: one
 * finds sentences and what their parts mean, the other reads them whole and compares them with skills.
 */
export interface Reader {
  /** Names and version of the sentence models; null where there are none. */
  readonly model: string | null;
  outline(question: TextQuestion): Promise<TextOutline>;
  /** A vector for each text, by one of the models; only where there are any. */
  encode(by: ModelRole, texts: readonly string[]): Promise<Float32Array>;
  compare(task: ComparisonTask): Promise<readonly LikeCandidate[]>;
  close(): Promise<void>;
}

/** Pieces of work that may wait; callers wait for one piece before they give the next. */
const QUEUE_MAX = 500;

export function openReader(model: ModelFiles | null): Reader {
  const openThread = () =>
    new Piscina({
      filename: new URL('./startReader.mjs', import.meta.url).href,
      execArgv: [],
      // Begun with the first text: whoever asks nothing of it does not pay for it.
      minThreads: 0,
      maxThreads: 1,
      maxQueue: QUEUE_MAX,
      idleTimeout: Infinity,
      workerData: model,
    });
  const reading = openThread();
  const comparing = model === null ? reading : openThread();
  const run = (thread: Piscina, name: string, task: unknown) =>
    thread.run(task, { name }) as Promise<unknown>;
  return {
    model: model?.name ?? null,
    outline: (question) => run(reading, 'outline', question) as Promise<TextOutline>,
    encode: (by, texts) =>
      run(by === 'parts' ? reading : comparing, 'encode', { by, texts }) as Promise<Float32Array>,
    compare: (task) => run(comparing, 'compareSkills', task) as Promise<readonly LikeCandidate[]>,
    close: async () => {
      await Promise.all([reading.destroy(), comparing.destroy()]);
    },
  };
}
