import { type Encoder, openEncoder } from '../../embedding/encoder.ts';
import type { ModelFiles, ModelRole } from '../../embedding/modelFiles.ts';
import { openProducts, type Products } from '../../embedding/products.ts';
import { compareByLetters, compareByMeaning, type LikeCandidate } from './likeness.ts';
import { type LoadedTable, loadTable } from './loadedTable.ts';
import { nearestSkills } from './nearestSkills.ts';
import { outlineText, type TextOutline, type TextQuestion } from './outlineText.ts';
import type { ComparisonTask } from './reader.ts';
import type { SkillTable } from './skillTable.ts';

/** What a reading thread does. It keeps open what it has been asked to read with, and the newest table loaded. */
export interface ReadingThread {
  outline(question: TextQuestion): TextOutline;
  encode(task: {
    readonly by: ModelRole;
    readonly texts: readonly string[];
  }): Promise<Float32Array>;
  compareSkills(task: ComparisonTask): Promise<readonly LikeCandidate[]>;
}

export function openReadingThread(model: ModelFiles | null): ReadingThread {
  const encoders: Partial<Record<ModelRole, Promise<Encoder>>> = {};
  const encoderOf = (by: ModelRole): Promise<Encoder> => {
    if (model === null) throw new Error('there is no sentence model');
    return (encoders[by] ??= openEncoder(model.encoders[by]));
  };
  let products: Promise<Products> | null = null;
  let newest: LoadedTable | null = null;
  const loaded = (table: SkillTable): LoadedTable => {
    if (newest?.key !== table.key) newest = loadTable(table);
    return newest;
  };
  return {
    outline: outlineText,
    encode: async ({ by, texts }) => (await encoderOf(by)).encode(texts),
    compareSkills: async ({ table: shared, sentence, vectors, candidates }) => {
      const table = loaded(shared);
      const proposed = candidates.flatMap((id) => table.placeOf.get(id) ?? []);
      if (vectors === null) return compareByLetters(table, sentence, proposed);
      const multiply = await (products ??= openProducts());
      const near = await nearestSkills(table, vectors.parts, multiply);
      const skills = [...new Set([...proposed, ...near])];
      return compareByMeaning(table, sentence, vectors, skills, multiply);
    },
  };
}
