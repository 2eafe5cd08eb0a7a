import { type Encoder, openEncoder } from '../../embedding/encoder.ts';
import type { ModelFiles } from '../../embedding/modelFiles.ts';
import { compare, type LikeCandidate } from './likeness.ts';
import { type LoadedTable, loadTable } from './loadedTable.ts';
import {
  encodeSentence,
  type OutlinedSentence,
  outlineText,
  type SentenceVectors,
  type TextOutline,
  type TextQuestion,
} from './outlineText.ts';
import type { ComparisonTask } from './reader.ts';
import type { SkillTable } from './skillTable.ts';

/** What the reading thread does. It keeps its models open and the newest table loaded. */
export interface ReadingThread {
  outline(question: TextQuestion): TextOutline;
  encode(texts: readonly string[]): Promise<Float32Array>;
  encodeWholes(texts: readonly string[]): Promise<Float32Array>;
  encodeWindows(sentence: OutlinedSentence): Promise<SentenceVectors>;
  compareSkills(task: ComparisonTask): readonly LikeCandidate[];
}

export function openReadingThread(model: ModelFiles | null): ReadingThread {
  let encoders: Promise<readonly [parts: Encoder, wholes: Encoder]> | null = null;
  let newest: LoadedTable | null = null;
  const opened = () => {
    if (model === null) throw new Error('there is no sentence model');
    return (encoders ??= Promise.all([openEncoder(model.parts), openEncoder(model.wholes)]));
  };
  const loaded = (table: SkillTable): LoadedTable => {
    if (newest?.key !== table.key) newest = loadTable(table);
    return newest;
  };
  return {
    outline: outlineText,
    encode: async (texts) => (await opened())[0].encode(texts),
    encodeWholes: async (texts) => (await opened())[1].encode(texts),
    encodeWindows: async (sentence) => encodeSentence(...(await opened()), sentence),
    compareSkills: ({ table: shared, sentence, vectors, candidates }) => {
      const table = loaded(shared);
      const skills = candidates.flatMap((id) => table.placeOf.get(id) ?? []);
      return compare(table, sentence, vectors, skills);
    },
  };
}
