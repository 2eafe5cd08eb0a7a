import type { TranslatedTitle } from '../../domain/node/translatedTitle.ts';

const WORD = /\p{L}+/gu;
/** Syllables of te reo Māori: open, of ten consonants and five vowels, long or short. */
const REO_WORD = /^(?:(?:ng|wh|[hkmnprtw])?[aeiouāēīōū]+)+$/iu;

/**
 * The title that a sentence model of English can read: the one stated as English, else the main one. Null for a main title
 * that is te reo Māori by its spelling, or is stated to be in another language: the model knows few of their words, and
 * would find all of them alike.
 */
export function readableTitle(title: string, titles: readonly TranslatedTitle[]): string | null {
  const english = titles.find(({ language }) => /^en(?:-|$)/i.test(language));
  if (english) return english.title;
  const isForeign = titles.some((each) => each.title === title);
  return isForeign || isTeReo(title) ? null : title;
}

function isTeReo(title: string): boolean {
  const words = title.normalize('NFC').match(WORD) ?? [];
  return words.every((word) => REO_WORD.test(word));
}
