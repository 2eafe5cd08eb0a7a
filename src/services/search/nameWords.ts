import { foldText } from '../../domain/foldText.ts';

const RUN = /[\p{L}\p{N}]+/gu;
const JOINED = /[\p{L}\p{N}]+(?:[-'’ʻ][\p{L}\p{N}]+)+/gu;
const NOT_WORD = /[^\p{L}\p{N}]/gu;
const PLAIN = /^[a-z0-9]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a name in their order: folded, and split where Unicode says, also where no space stands. */
export function nameWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of foldText(text).matchAll(RUN)) {
    // The segmenter is slow, and only scripts without spaces need it.
    if (PLAIN.test(run)) words.push(run);
    else for (const { segment } of segmenter.segment(run)) words.push(segment);
  }
  return words;
}

/** Words that a hyphen or apostrophe holds together, written as one: "micro-credential" gives "microcredential". */
export function joinedWords(text: string): readonly string[] {
  const joined = foldText(text).match(JOINED) ?? [];
  return joined.map((word) => word.replace(NOT_WORD, ''));
}
