import { Piscina } from 'piscina';
import type { ModelFiles } from '../../embedding/modelFiles.ts';
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
  /** Ids of skills that an index proposes. */
  readonly candidates: readonly string[];
}

/** Reads texts on a thread of its own: neither a model's arithmetic nor a long text keeps the event loop. */
export interface Reader {
  /** Names and version of the sentence models; null where there are none. */
  readonly model: string | null;
  outline(question: TextQuestion): Promise<TextOutline>;
  /** Null without a model. */
  encodeSentence(sentence: OutlinedSentence): Promise<SentenceVectors | null>;
  /** A vector for each name or part of a sentence; only where there is a model. */
  encode(texts: readonly string[]): Promise<Float32Array>;
  /** The same by the other model, for names, descriptions and sentences. */
  encodeWholes(texts: readonly string[]): Promise<Float32Array>;
  compare(task: ComparisonTask): Promise<readonly LikeCandidate[]>;
  close(): Promise<void>;
}

/** Pieces of work that may wait; callers wait for one piece before they give the next. */
const QUEUE_MAX = 500;

export function openReader(model: ModelFiles | null): Reader {
  const pool = new Piscina({
    filename: new URL('./startReader.mjs', import.meta.url).href,
    execArgv: [],
    // Begun with the first text: whoever asks nothing of it does not pay for it.
    minThreads: 0,
    maxThreads: 1,
    maxQueue: QUEUE_MAX,
    idleTimeout: Infinity,
    workerData: model,
  });
  const run = (name: string, task: unknown) => pool.run(task, { name }) as Promise<unknown>;
  return {
    model: model?.name ?? null,
    outline: (question) => run('outline', question) as Promise<TextOutline>,
    encodeSentence: (sentence) =>
      model ? (run('encodeWindows', sentence) as Promise<SentenceVectors>) : Promise.resolve(null),
    encode: (texts) => run('encode', texts) as Promise<Float32Array>,
    encodeWholes: (texts) => run('encodeWholes', texts) as Promise<Float32Array>,
    compare: (task) => run('compareSkills', task) as Promise<readonly LikeCandidate[]>,
    close: () => pool.destroy(),
  };
}
