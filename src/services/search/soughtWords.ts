import { badInput, ProblemError } from '../../domain/problem.ts';
import { nameWords } from './nameWords.ts';

const LETTERS_MOST = 200;
const WORDS_MOST = 20;

/**
 * The words that a text asks for. Everything but letters and digits only parts words, so no sign of a query language
 * has a meaning of its own. Throws BAD_USER_INPUT for a text without words, or one too long to be a search.
 */
export function soughtWords(field: string, text: string): readonly string[] {
  if (text.length > LETTERS_MOST) {
    const rule = `at most ${LETTERS_MOST} characters`;
    // The value is cut: an answer need not repeat a book.
    const value = `${text.slice(0, LETTERS_MOST)}…`;
    throw new ProblemError(
      badInput(
        field,
        rule,
        value,
        `${field} has ${text.length} characters; ${rule} are looked for.`,
      ),
    );
  }
  const words = nameWords(text);
  if (words.length === 0) {
    const message = `${field} holds no word to look for.`;
    throw new ProblemError(badInput(field, 'at least one letter or digit', text, message));
  }
  if (words.length > WORDS_MOST) {
    const rule = `at most ${WORDS_MOST} words`;
    const message = `${field} has ${words.length} words; ${rule} are looked for.`;
    throw new ProblemError(badInput(field, rule, text, message));
  }
  return words;
}
