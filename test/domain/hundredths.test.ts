import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHundredths,
  fromHundredths,
  meetsShare,
  toHundredths,
} from '../../src/domain/hundredths.ts';

describe('toHundredths', () => {
  it.each([
    [7.5, 750],
    [0.29, 29],
    [1.1, 110],
    [-2.25, -225],
    [0, 0],
  ])('%d is %i hundredths', (value, expected) => {
    expect(toHundredths(value)).toBe(expected);
  });

  it.each([0.001, 1.005, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    'refuses %d, which two decimals cannot hold',
    (value) => {
      expect(toHundredths(value)).toBeNull();
    },
  );

  it('is undone by fromHundredths for every whole number of hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        expect(toHundredths(fromHundredths(hundredths))).toBe(hundredths);
      }),
    );
  });

  it('is written as people write it', () => {
    expect([750, 4000, 29].map(formatHundredths)).toEqual(['7.5', '40', '0.29']);
  });
});

describe('meetsShare', () => {
  it('compares exactly: 26 of 51 is not 51 per cent, 2040 of 4000 is', () => {
    expect(meetsShare(2600, 5100, 51)).toBe(false);
    expect(meetsShare(2040, 4000, 51)).toBe(true);
  });

  it('is not met by a share of nothing', () => {
    expect(meetsShare(0, 0, 51)).toBe(false);
    expect(meetsShare(0, 0, 0)).toBe(false);
  });
});
