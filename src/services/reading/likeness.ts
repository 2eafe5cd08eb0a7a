import { DIMENSIONS } from '../../embedding/encoder.ts';
import { type LetterLikeness, likenessTo } from './characterGrams.ts';
import type { LoadedTable } from './loadedTable.ts';
import { type OutlinedSentence, type SentenceVectors, vectorAt } from './outlineText.ts';

/**
 * How a sentence and a skill compare, each from -1 to 1: the sentence whole, and the best of its windows, with the
 * skill's name, the best of all its names, and what its names have in common; then their letters; then the sentence
 * whole with the skill's name and description, by the other model.
 */
export interface Likeness {
  readonly name: number;
  readonly nameInPart: number;
  readonly anyName: number;
  readonly anyNameInPart: number;
  readonly common: number;
  readonly commonInPart: number;
  readonly letters: number;
  /** How much of a name the sentence has, by its letters. */
  readonly lettersCovered: number;
  readonly wholeName: number;
  readonly wholeDescription: number;
}

export interface LikeCandidate {
  readonly skillId: string;
  readonly likeness: Likeness;
  /** The window that says it best; null where the whole sentence does, or no vectors tell. */
  readonly window: number | null;
}

/** Compares one sentence with each of the skills; without vectors by letters alone. */
export function compare(
  table: LoadedTable,
  sentence: OutlinedSentence,
  vectors: SentenceVectors | null,
  skills: readonly number[],
): readonly LikeCandidate[] {
  const { plain, start, windows } = sentence;
  const whole = likenessTo(plain, table.grams);
  const parts =
    vectors === null
      ? windows.map((w) => likenessTo(plain.slice(w.start - start, w.end - start), table.grams))
      : [];
  return skills.map((skill) => {
    const { id: skillId = '', firstVector = null } = table.entries[skill] ?? {};
    const grams = table.gramsOfNames(skill);
    const { letters, lettersCovered } = bestLetters(grams.map(whole));
    if (vectors === null || firstVector === null) {
      const inParts = best(parts.map((part) => bestLetters(grams.map(part)).letters));
      const most = Math.max(letters, inParts.value);
      const likeness = { ...NO_MEANING, letters: most, lettersCovered };
      return { skillId, likeness, window: inParts.value >= letters ? inParts.place : null };
    }
    const { likeness, window } = meaning(table, vectors, skill, firstVector);
    return { skillId, likeness: { ...likeness, letters, lettersCovered }, window };
  });
}

const NO_MEANING = {
  name: 0,
  nameInPart: 0,
  anyName: 0,
  anyNameInPart: 0,
  common: 0,
  commonInPart: 0,
  wholeName: 0,
  wholeDescription: 0,
};

function bestLetters(names: readonly LetterLikeness[]) {
  return {
    letters: best(names.map(({ alike }) => alike)).value,
    lettersCovered: best(names.map(({ covered }) => covered)).value,
  };
}

function meaning(
  table: LoadedTable,
  { parts: vectors, whole: byWholes }: SentenceVectors,
  skill: number,
  firstVector: number,
) {
  const texts = vectors.length / DIMENSIONS;
  const names = table.entries[skill]?.names.length ?? 0;
  // By text: the name, the best name, and the sum over all names, whose direction is what they have in common.
  const rows = Array.from({ length: texts }, (_, text) => {
    const vector = vectorAt(vectors, text);
    let [main, any, sum] = [0, -1, 0];
    for (let name = 0; name < names; name += 1) {
      const cosine = product(vector, table, firstVector + name);
      if (name === 0) main = cosine;
      any = Math.max(any, cosine);
      sum += cosine;
    }
    return { main, any, sum };
  });
  const length = table.lengthOfSum(skill);
  const [whole, ...parts] = rows;
  const inParts = parts.length > 0 ? parts : rows;
  const window = best(inParts.map(({ any, sum }) => any + sum / length)).place;
  return {
    likeness: {
      name: whole?.main ?? 0,
      nameInPart: best(inParts.map(({ main }) => main)).value,
      anyName: whole?.any ?? 0,
      anyNameInPart: best(inParts.map(({ any }) => any)).value,
      common: (whole?.sum ?? 0) / length,
      commonInPart: best(inParts.map(({ sum }) => sum)).value / length,
      wholeName: product(byWholes, table, firstVector + names),
      wholeDescription: product(byWholes, table, firstVector + names + 1),
    },
    window: parts.length > 0 ? window : null,
  };
}

function product(vector: Float32Array, { packed, lengths }: LoadedTable, place: number): number {
  const offset = place * DIMENSIONS;
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (vector[at] ?? 0) * (packed[offset + at] ?? 0);
  return sum / (lengths[place] ?? 1);
}

function best(values: readonly number[]): { readonly value: number; readonly place: number } {
  let place = 0;
  for (let at = 1; at < values.length; at += 1) {
    if ((values[at] ?? 0) > (values[place] ?? 0)) place = at;
  }
  return { value: values[place] ?? 0, place };
}
