import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleCase } from '../oracle/bundles/arbitraryBundleCase.ts';
import {
  compareBundles,
  falseClaims,
  heldOf,
  questionOf,
} from '../oracle/bundles/compareBundles.ts';
import { hurriedBundle, pureBundle } from '../support/pureBundles.ts';

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

  it('claim no more than was proven when the time runs out on the way', () => {
    let stopped = 0;
    fc.assert(
      fc.property(bundleCase(retailored), fc.integer({ min: 2, max: 30 }), (each, looks) => {
        const question = questionOf(each);
        let left = looks;
        // Every look at the clock is a tick; after the last one the time is over.
        const clock = () => (left-- > 0 ? 0 : question.limitMs);
        const result = hurriedBundle(each.catalogue, heldOf(each), question, clock);
        if (result?.status !== 'OPTIMAL') stopped += 1;
        expect(result === null ? [] : falseClaims(result, each)).toEqual([]);
      }),
      { numRuns: cases, seed: SEED },
    );
    expect(stopped).toBeGreaterThan(0);
  }, 120_000);
});
