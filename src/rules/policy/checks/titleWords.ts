import type { CheckOf } from '../check.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Whole words, in either number and as possessives: "Diplomas" and "Master's", but not "International". */
export const titleWords: CheckOf<'title-words'> = {
  credential: ({ words }, { title }) => {
    const found = words.filter((word) => patternOf(word).test(title));
    if (found.length === 0) return [];
    return [
      {
        actual: found,
        limit: words,
        message: `The title "${title}" uses ${found.map((word) => `"${word}"`).join(', ')}, which may be confused with a qualification or a national body.`,
      },
    ];
  },
};

function patternOf(word: string): RegExp {
  const text = word.replace(SPECIAL, '\\$&').replace(/-/g, '[-\\s]?').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${text}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu');
}
