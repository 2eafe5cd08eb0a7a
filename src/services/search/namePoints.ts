import { BEGINS, EXACT } from './likeness.ts';
import type { NameIndex } from './nameIndex.ts';

/**
 * Points for one name, 0 to 9999: thousands say how the text was found, the rest how much of the name it covers. They
 * depend on the text and the name alone, not on what else the catalogue holds, so a cursor's place stays where it is.
 */
export const POINTS_MOST = 9999;

const GRADE = {
  isName: 9,
  beginsName: 8,
  holdsWords: 7,
  beginsWords: 6,
  typos: 5,
  acrossNames: 4,
  wordsMissing: 3,
} as const;

const PER_GRADE = 1000;
const MAIN_NAME = 200;
const COVERAGE = 799;
/** Of three words one may be missing, of six two, and so on. */
const WORDS_FOR_ONE_MISSING = 3;

/** What is looked for, and how like its words are to those of each name: a row of `words.length` a name. */
export interface Likenesses {
  readonly words: readonly string[];
  readonly ofNames: Uint8Array;
}

export function wordsNeeded(words: number): number {
  return words - Math.floor(words / WORDS_FOR_ONE_MISSING);
}

/** The points of a name by itself; 0 where too many of the words are missing in it. */
export function namePoints(index: NameIndex, name: number, likenesses: Likenesses): number {
  const { words, ofNames } = likenesses;
  const row = name * words.length;
  let found = 0;
  let least = EXACT;
  for (let place = 0; place < words.length; place += 1) {
    const likeness = ofNames[row + place] ?? 0;
    if (likeness > 0) found += 1;
    if (likeness < least) least = likeness;
  }
  if (found < wordsNeeded(words.length)) return 0;
  const grade = found < words.length ? GRADE.wordsMissing : gradeOfWhole(index, name, words, least);
  return pointsOf(index, name, likenesses, grade);
}

/** Points where the words stand in several names of one entry, of which this is the one that holds most. */
export function pointsAcrossNames(index: NameIndex, name: number, likenesses: Likenesses): number {
  return pointsOf(index, name, likenesses, GRADE.acrossNames);
}

/** Where no word is missing: how the worst of them was found, and whether they stand at the beginning. */
function gradeOfWhole(
  index: NameIndex,
  name: number,
  words: readonly string[],
  least: number,
): number {
  if (least < BEGINS) return GRADE.typos;
  const first = index.firstWordOfName[name] ?? 0;
  const count = (index.firstWordOfName[name + 1] ?? 0) - first;
  if (!startsWith(index, first, count, words)) {
    return least === EXACT ? GRADE.holdsWords : GRADE.beginsWords;
  }
  return least === EXACT && count === words.length ? GRADE.isName : GRADE.beginsName;
}

/** Whether the name's first words are the words looked for; the last may be longer. */
function startsWith(
  index: NameIndex,
  first: number,
  count: number,
  words: readonly string[],
): boolean {
  if (count < words.length) return false;
  return words.every((sought, place) => {
    const word = index.words[index.wordsInNames[first + place] ?? 0] ?? '';
    return place === words.length - 1 ? word.startsWith(sought) : word === sought;
  });
}

/** Within a grade: more for a main name, and the more of the name's letters the words stand for. */
function pointsOf(
  index: NameIndex,
  name: number,
  { words, ofNames }: Likenesses,
  grade: number,
): number {
  let letters = 0;
  for (let place = 0; place < words.length; place += 1) {
    const likeness = Math.min(ofNames[name * words.length + place] ?? 0, BEGINS);
    letters += ((words[place]?.length ?? 0) * likeness) / BEGINS;
  }
  const covered = Math.min(1, letters / Math.max(1, index.lettersOfName[name] ?? 0));
  return grade * PER_GRADE + (index.isMain[name] ?? 0) * MAIN_NAME + Math.round(COVERAGE * covered);
}
