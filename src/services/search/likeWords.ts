import { BEGINS, bitsBetween, EXACT, letterBits, typosAllowed, typosBetween } from './likeness.ts';
import type { NameIndex } from './nameIndex.ts';

/** A word of the catalogue that is like the one looked for. */
export interface LikeWord {
  /** Its place in the index's list of words. */
  readonly word: number;
  readonly likeness: number;
}

/** Words that are the word, begin with it, or, where typos are forgiven, differ from it by no more than those. */
export function likeWords(
  index: NameIndex,
  sought: string,
  forgivesTypos: boolean,
): readonly LikeWord[] {
  const found = wordsThatBegin(index.words, sought);
  const most = forgivesTypos ? typosAllowed(sought) : 0;
  if (most === 0) return found;
  const begun = new Set(found.map(({ word }) => word));
  const bits = letterBits(sought);
  for (let word = 0; word < index.words.length; word += 1) {
    const text = index.words[word] ?? '';
    if (Math.abs(text.length - sought.length) > most || begun.has(word)) continue;
    if (bitsBetween(bits, index.letterBitsOfWord[word] ?? 0) > 2 * most) continue;
    const typos = typosBetween(sought, text, most);
    // One typo is a likeness of BEGINS - 1, two are one less.
    if (typos <= most) found.push({ word, likeness: BEGINS - typos });
  }
  return found;
}

function wordsThatBegin(words: readonly string[], sought: string): LikeWord[] {
  const found: LikeWord[] = [];
  for (let word = firstNotBefore(words, sought); word < words.length; word += 1) {
    const text = words[word] ?? '';
    if (!text.startsWith(sought)) break;
    found.push({ word, likeness: text === sought ? EXACT : BEGINS });
  }
  return found;
}

function firstNotBefore(words: readonly string[], sought: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
