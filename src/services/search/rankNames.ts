import { bitsBetween } from './likeness.ts';
import { type LikeWord, likeWords } from './likeWords.ts';
import type { NameIndex } from './nameIndex.ts';
import { type Likenesses, namePoints, pointsAcrossNames, wordsNeeded } from './namePoints.ts';

export interface RankingQuestion {
  /** Folded; at most 31, so that a set of them is one number. */
  readonly words: readonly string[];
  /** Whether typos and, among several words, a missing one are forgiven. */
  readonly tolerant: boolean;
  readonly wants: (entry: number) => boolean;
}

/** What the words were found in. */
export interface Ranking {
  /** In no particular order. */
  readonly entries: readonly number[];
  readonly points: (entry: number) => number;
  /** The name that the words were found in; of several the best. */
  readonly matched: (entry: number) => string;
}

/** For each entry: its best name, and the name that holds most of the words, found or not. */
interface Bests {
  readonly points: Int32Array;
  readonly name: Int32Array;
  /** Which of the words any of its names holds, a bit for each. */
  readonly found: Int32Array;
  readonly fullest: Int32Array;
  readonly most: Uint8Array;
}

export function rankNames(index: NameIndex, question: RankingQuestion): Ranking {
  const { words, tolerant } = question;
  const ofNames = new Uint8Array(index.names.length * words.length);
  const likenesses: Likenesses = { words, ofNames };
  const { touched, entries } = markLikenesses(index, question, ofNames);
  const bests = openBests(index.entries.length);
  const whole = 2 ** words.length - 1;
  for (const name of touched) {
    const found = foundBits(ofNames, name * words.length, words.length);
    const points = tolerant || found === whole ? namePoints(index, name, likenesses) : 0;
    raise(bests, index.entryOfName[name] ?? 0, name, points, found);
  }
  const { points, name, found, fullest } = bests;
  for (const entry of entries) {
    if (found[entry] !== whole) continue;
    const across = pointsAcrossNames(index, fullest[entry] ?? 0, likenesses);
    if (across <= (points[entry] ?? 0)) continue;
    points[entry] = across;
    name[entry] = fullest[entry] ?? 0;
  }
  return {
    entries: entries.filter((entry) => (points[entry] ?? 0) > 0),
    points: (entry) => points[entry] ?? 0,
    matched: (entry) => index.names[name[entry] ?? 0] ?? '',
  };
}

/**
 * Notes for each name how like its words are to those looked for, rare words first: what holds none of the rare ones
 * lacks too many, and is not looked at again however many of the common ones it holds.
 */
function markLikenesses(
  index: NameIndex,
  { words, tolerant, wants }: RankingQuestion,
  ofNames: Uint8Array,
): { readonly touched: readonly number[]; readonly entries: readonly number[] } {
  const needed = tolerant ? wordsNeeded(words.length) : words.length;
  const mayStart = words.length - needed + 1;
  const isTouched = new Uint8Array(index.names.length);
  const isEntry = new Uint8Array(index.entries.length);
  const touched: number[] = [];
  const entries: number[] = [];
  for (const [turn, { position, like }] of rarestFirst(index, words, tolerant).entries()) {
    for (const { word, likeness } of like) {
      for (const name of index.namesOfWord[word] ?? []) {
        const entry = index.entryOfName[name] ?? 0;
        if (isEntry[entry] === 0) {
          if (turn >= mayStart || !wants(entry)) continue;
          isEntry[entry] = 1;
          entries.push(entry);
        }
        const cell = name * words.length + position;
        if ((ofNames[cell] ?? 0) < likeness) ofNames[cell] = likeness;
        if (isTouched[name] === 0) touched.push(name);
        isTouched[name] = 1;
      }
    }
  }
  return { touched, entries };
}

function rarestFirst(
  index: NameIndex,
  words: readonly string[],
  tolerant: boolean,
): readonly { readonly position: number; readonly like: readonly LikeWord[] }[] {
  return words
    .map((sought, position) => {
      const like = likeWords(index, sought, tolerant);
      const names = like.reduce((sum, { word }) => sum + (index.namesOfWord[word]?.length ?? 0), 0);
      return { position, like, names };
    })
    .sort((left, right) => left.names - right.names);
}

function foundBits(ofNames: Uint8Array, row: number, count: number): number {
  let bits = 0;
  for (let place = 0; place < count; place += 1) {
    if ((ofNames[row + place] ?? 0) > 0) bits |= 1 << place;
  }
  return bits;
}

function openBests(entries: number): Bests {
  return {
    points: new Int32Array(entries),
    name: new Int32Array(entries),
    found: new Int32Array(entries),
    fullest: new Int32Array(entries),
    most: new Uint8Array(entries),
  };
}

function raise(bests: Bests, entry: number, name: number, points: number, found: number): void {
  if (points > (bests.points[entry] ?? 0)) {
    bests.points[entry] = points;
    bests.name[entry] = name;
  }
  const count = bitsBetween(found, 0);
  if (count > (bests.most[entry] ?? 0)) {
    bests.most[entry] = count;
    bests.fullest[entry] = name;
  }
  bests.found[entry] = (bests.found[entry] ?? 0) | found;
}
