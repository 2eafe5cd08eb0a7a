import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsBetween, letterBits, typosBetween } from '../../src/services/search/likeness.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });

/** The definition itself: letters added, missed out, wrong, or swapped with the next one, each place once. */
function typos(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a = '', ...afterA] = left;
  const [b = '', ...afterB] = right;
  const [restA, restB] = [afterA.join(''), afterB.join('')];
  const swapped =
    a === restB.charAt(0) && b === restA.charAt(0) && restA !== '' && restB !== ''
      ? 1 + typos(restA.slice(1), restB.slice(1))
      : Infinity;
  return Math.min(
    swapped,
    typos(restA, right) + 1,
    typos(left, restB) + 1,
    typos(restA, restB) + (a === b ? 0 : 1),
  );
}

test('typos are counted as they are defined, up to the most that is asked for', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, most) => {
      expect(typosBetween(left, right, most)).toBe(Math.min(typos(left, right), most + 1));
    }),
    { numRuns: 2_000 },
  );
});

test('words are ruled out by their letters only where they differ by more than two a typo', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      const bits = bitsBetween(letterBits(left), letterBits(right));
      expect(bits).toBeLessThanOrEqual(2 * typos(left, right));
    }),
    { numRuns: 2_000 },
  );
});
