import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from '../../src/domain/compareText.ts';

it('orders by code point, which UTF-8 bytes show', () => {
  const text = fc.string({ unit: 'binary', maxLength: 6 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right));
      expect(Math.sign(compareText(left, right))).toBe(Math.sign(bytes));
    }),
    { numRuns: 2000 },
  );
});

it('puts what is beyond the basic plane after what is at its end', () => {
  expect(compareText('\u{1F600}', '\uFFFD')).toBeGreaterThan(0);
});
