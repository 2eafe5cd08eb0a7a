import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoise } from '../../../src/rules/evidence/noise.ts';
import { isReadable, plainText } from '../../../src/rules/evidence/plainText.ts';
import { sentencesOf } from '../../../src/rules/evidence/sentences.ts';
import { scopesOf, standingOf } from '../../../src/rules/evidence/standing.ts';
import { windowsOf } from '../../../src/rules/evidence/windows.ts';

const AS_OF = '2026-03-01';
const LONG_PAST_BEFORE = '2016-03-01';

/** How the words stand in the text. */
function standing(text: string, words: string): string {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = { start, end: start + words.length };
  const sentence = sentencesOf(text).find((one) => one.start <= start && span.end <= one.end);
  if (!sentence) throw new Error(`"${words}" is in no sentence`);
  return standingOf(scopesOf(text, sentence, LONG_PAST_BEFORE, AS_OF), span);
}

describe('what words around a skill say of it', () => {
  test.each([
    ['I have welded steel for ten years', 'welded steel', 'CLAIMED'],
    ['I have never welded steel', 'welded steel', 'NEGATED'],
    ['I have never welded, cut or bent steel', 'cut or bent', 'NEGATED'],
    ['No forklift licence, 12 years of carpentry', '12 years of carpentry', 'CLAIMED'],
    ['Never welded but built timber frames', 'built timber frames', 'CLAIMED'],
    ['I did not only weld but also taught welding', 'taught welding', 'CLAIMED'],
    ['I worked without supervision on roofs', 'on roofs', 'CLAIMED'],
    ['I want to learn welding', 'welding', 'WISHED'],
    ['Keen to bake bread', 'bake bread', 'WISHED'],
    ['I bake bread and want to weld', 'bake bread', 'CLAIMED'],
    ['I bake bread and want to weld', 'to weld', 'WISHED'],
    ['In 1998 I drove trucks', 'drove trucks', 'LONG_PAST'],
    ['Drove trucks from 1998 to 2024', 'Drove trucks', 'CLAIMED'],
    ['Drove trucks since 1998', 'Drove trucks', 'CLAIMED'],
    ['Drove trucks twenty years ago', 'Drove trucks', 'LONG_PAST'],
    ['Drove trucks in the 1990s, since 2015 I bake bread', 'bake bread', 'CLAIMED'],
    ['Drove trucks until 2016', 'Drove trucks', 'CLAIMED'],
    ['Drove trucks until 2015', 'Drove trucks', 'LONG_PAST'],
  ])('%s: "%s" is %s', (text, words, expected) => {
    expect(standing(text, words)).toBe(expected);
  });
});

describe('what is read of a text', () => {
  test('markup, addresses and encoded bytes are not, and every offset stays', () => {
    const text =
      '<p>Weld &amp; cut</p><script>steal("welding")</script> see https://a.example/weld';
    const plain = plainText(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.replaceAll(/\s+/g, ' ').trim()).toBe('Weld cut see');
    expect(plain.indexOf('Weld')).toBe(text.indexOf('Weld'));
  });

  test.each(['\u0000\u0001\ufffd\ufffd', '!!! 1234 5678 ----', '', 'a'])(
    'what nobody can read is no text: %j',
    (text) => {
      expect(isReadable(plainText(text))).toBe(false);
    },
  );

  test('what an employer says of itself is noise, what somebody can do is not', () => {
    expect(isNoise('We are an equal opportunity employer')).toBe(true);
    expect(isNoise('We offer competitive pay and health insurance')).toBe(true);
    expect(isNoise('You offer advice to customers and weld')).toBe(false);
  });

  test('sentences end at lines, bullets and full stops, not at abbreviations', () => {
    const text = 'Kaiāwhina 🛠️ at St. Mary etc. and more.\n• Welding; MIG\nBaking!';
    const parts = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['Kaiāwhina 🛠️ at St. Mary etc. and more', 'Welding;', 'MIG', 'Baking!']);
  });
});

const wildText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'weld ',
        'Māori ',
        '🛠️',
        '\n',
        '. ',
        '; ',
        '<b>',
        '</b>',
        '\u0000',
        '&amp;',
        ' and ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('sentences and windows are parts of it, in order, with words at both ends', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const plain = plainText(text);
        expect(plain).toHaveLength(text.length);
        let before = 0;
        for (const sentence of sentencesOf(plain)) {
          expect(sentence.start).toBeGreaterThanOrEqual(before);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          before = sentence.end;
          expect(before).toBeLessThanOrEqual(text.length);
          for (const { start, end } of windowsOf(plain, sentence)) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
            expect(plain.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
            expect(text.charAt(start)).toBe(plain.charAt(start));
            expect(text.charAt(end - 1)).toBe(plain.charAt(end - 1));
          }
        }
      }),
    );
  });

  test('of a long sentence no more is looked at, and its end too', () => {
    const text = Array.from({ length: 90 }, (_, place) => `word${String(place)}`).join(' ');
    const windows = windowsOf(text, { start: 0, end: text.length });
    expect(windows).toHaveLength(24);
    const [lastStart, firstStart] = [
      Math.max(...windows.map(({ start }) => start)),
      Math.min(...windows.map(({ start }) => start)),
    ];
    expect(firstStart).toBe(0);
    expect(lastStart).toBeGreaterThan(0.8 * text.length);
  });

  test('thirty thousand characters are outlined within seconds', () => {
    const hostile = ['<script', '<', 'never ', 'a.', '. '.repeat(3), 'x'.repeat(50) + ' '];
    for (const part of hostile) {
      const text = part.repeat(Math.ceil(30_000 / part.length)).slice(0, 30_000);
      const began = performance.now();
      for (const sentence of sentencesOf(plainText(text))) {
        windowsOf(text, sentence);
        scopesOf(text, sentence, LONG_PAST_BEFORE, AS_OF);
      }
      expect(performance.now() - began, part).toBeLessThan(5_000);
    }
  });
});
