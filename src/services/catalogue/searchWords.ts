import { foldText } from '../../domain/foldText.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const NOT_WORD = /[^\p{L}\p{N}]/gu;

/** The words of a text, as the full-text index keeps them: folded, and split where Unicode says. */
export function searchWords(text: string): readonly string[] {
  return [...segmenter.segment(foldText(text))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** In the index's own language: each word begins some word. Everything but letters and digits is escaped. */
export function beginsWithEach(words: readonly string[]): string {
  return words.map((word) => `+${word.replace(NOT_WORD, '\\$&')}*`).join(' ');
}
