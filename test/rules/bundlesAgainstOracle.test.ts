import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleCase } from '../oracle/bundles/arbitraryBundleCase.ts';
import { compareBundles } from '../oracle/bundles/compareBundles.ts';
import { pureBundle } from '../support/pureBundles.ts';

/** The same cases every time; `node --import tsx test/oracle/bundles/fuzz.ts` looks at as many others as are asked for. */
const SEED = 11;

describe.each([
  { name: 'bundle', retailored: false, cases: 120 },
  { name: 're-bundle', retailored: true, cases: 60 },
])('$name and an independent brute-force reading', ({ retailored, cases }) => {
  it('agree on everything that was proven', () => {
    for (const each of fc.sample(bundleCase(retailored), { numRuns: cases, seed: SEED })) {
      const differences = compareBundles(pureBundle, each);
      expect(differences, JSON.stringify(each.question)).toEqual([]);
    }
  }, 120_000);
});
