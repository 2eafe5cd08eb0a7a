import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { Products } from '../../embedding/products.ts';
import { type LetterLikeness, likenessTo } from './characterGrams.ts';
import type { LoadedTable } from './loadedTable.ts';
import { type OutlinedSentence, type SentenceVectors } from './outlineText.ts';

/**
 * How a sentence and a skill compare, each from -1 to 1: the sentence whole, and the best of its windows, with the
 * skill's name, the best of all its names, and what its names have in common; then their letters; then the sentence
 * whole with the skill's name, its description and what its names have in common, by the models that read it whole.
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
  readonly wholeCommon: number;
  /** Logarithm of the sentence's words: the more it says, the less alike anything is with all of it. Orders nothing. */
  readonly length: number;
}

export interface LikeCandidate {
  readonly skillId: string;
  readonly likeness: Likeness;
  /** The window that says it best; null where the whole sentence does, or no vectors tell. */
  readonly window: number | null;
}

/** Compares one sentence with each of the skills, by letters alone. */
export function compareByLetters(
  table: LoadedTable,
  { plain, start, windows }: OutlinedSentence,
  skills: readonly number[],
): readonly LikeCandidate[] {
  const whole = likenessTo(plain, table.grams);
  const length = lengthOf(plain);
  const parts = windows.map((window) =>
    likenessTo(plain.slice(window.start - start, window.end - start), table.grams),
  );
  return skills.map((skill) => {
    const grams = table.gramsOfNames(skill);
    const { letters, lettersCovered } = bestLetters(grams.map(whole));
    const inParts = best(parts.map((part) => bestLetters(grams.map(part)).letters));
    const most = Math.max(letters, inParts.value);
    return {
      skillId: idOf(table, skill),
      likeness: { ...NO_MEANING, letters: most, lettersCovered, length },
      window: inParts.value >= letters ? inParts.place : null,
    };
  });
}

/** Compares one sentence with each of the skills; those without vectors by the letters of the sentence alone. */
export async function compareByMeaning(
  table: LoadedTable,
  { plain }: OutlinedSentence,
  vectors: SentenceVectors,
  skills: readonly number[],
  products: Products,
): Promise<readonly LikeCandidate[]> {
  const whole = likenessTo(plain, table.grams);
  const length = lengthOf(plain);
  const cosines = await cosinesOf(table, skills, vectors.parts, products);
  return skills.map((skill, place) => {
    const letters = bestLetters(table.gramsOfNames(skill).map(whole));
    const { likeness, window } = meaning(table, vectors, skill, cosines[place] ?? NO_COSINES);
    return { skillId: idOf(table, skill), likeness: { ...likeness, ...letters, length }, window };
  });
}

function lengthOf(sentence: string): number {
  return Math.log(sentence.trim().split(/\s+/).length);
}

function idOf({ entries }: LoadedTable, skill: number): string {
  return entries[skill]?.id ?? '';
}

type Meaning = Omit<Likeness, 'letters' | 'lettersCovered' | 'length'>;

const NO_MEANING: Meaning = {
  name: 0,
  nameInPart: 0,
  anyName: 0,
  anyNameInPart: 0,
  common: 0,
  commonInPart: 0,
  wholeName: 0,
  wholeDescription: 0,
  wholeCommon: 0,
};

function bestLetters(names: readonly LetterLikeness[]) {
  return {
    letters: best(names.map(({ alike }) => alike)).value,
    lettersCovered: best(names.map(({ covered }) => covered)).value,
  };
}

/** Of each name of one skill, its cosines with the sentence and with each of its windows. */
interface Cosines {
  readonly values: Float32Array;
  /** How many of them are one name's. */
  readonly width: number;
}

const NO_COSINES: Cosines = { values: new Float32Array(), width: 0 };

async function cosinesOf(
  { entries, packed, lengths }: LoadedTable,
  skills: readonly number[],
  texts: Float32Array,
  products: Products,
): Promise<readonly Cosines[]> {
  const namesOf = skills.map((skill) => {
    const { firstVector = null, names = [] } = entries[skill] ?? {};
    return { first: firstVector ?? 0, count: firstVector === null ? 0 : names.length };
  });
  const count = namesOf.reduce((sum, own) => sum + own.count, 0);
  const rows = new Float32Array(count * DIMENSIONS);
  let filled = 0;
  for (const { first, count: own } of namesOf) {
    rows.set(packed.subarray(first * DIMENSIONS, (first + own) * DIMENSIONS), filled * DIMENSIONS);
    filled += own;
  }
  const values = await products(rows, texts);
  const width = texts.length / DIMENSIONS;
  let row = 0;
  return namesOf.map(({ first, count: own }) => {
    const from = row * width;
    for (let name = first; name < first + own; name += 1, row += 1) {
      const length = lengths[name] ?? 1;
      for (let text = row * width; text < (row + 1) * width; text += 1) {
        values[text] = (values[text] ?? 0) / length;
      }
    }
    return { values: values.subarray(from, row * width), width };
  });
}

function meaning(
  table: LoadedTable,
  { byNames, byDescriptions }: SentenceVectors,
  skill: number,
  { values, width }: Cosines,
): { readonly likeness: Meaning; window: number | null } {
  if (values.length === 0) return { likeness: NO_MEANING, window: null };
  const { firstVector = null, names = [] } = table.entries[skill] ?? {};
  const length = table.lengthsOfSums[skill] ?? 1;
  // By text: the name, the best name, and what all names have in common, which is their sum's direction.
  const rows = Array.from({ length: width }, (_, text) => {
    let [any, sum] = [-1, 0];
    for (let at = text; at < values.length; at += width) {
      const cosine = values[at] ?? 0;
      any = Math.max(any, cosine);
      sum += cosine;
    }
    return { main: values[text] ?? 0, any, common: sum / length };
  });
  const [whole, ...parts] = rows;
  const inParts = parts.length > 0 ? parts : rows;
  const window = best(inParts.map(({ any, common }) => any + common)).place;
  const wholes = (firstVector ?? 0) + names.length;
  return {
    likeness: {
      name: whole?.main ?? 0,
      nameInPart: best(inParts.map(({ main }) => main)).value,
      anyName: whole?.any ?? 0,
      anyNameInPart: best(inParts.map(({ any }) => any)).value,
      common: whole?.common ?? 0,
      commonInPart: best(inParts.map(({ common }) => common)).value,
      wholeName: product(byDescriptions, table, wholes),
      wholeDescription: product(byDescriptions, table, wholes + 1),
      wholeCommon: product(byNames, table, wholes + 2),
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
