import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oracleCase } from '../oracle/arbitraryCase.ts';
import { compareAssessment, compareCompletion, compareTimeline } from '../oracle/compare.ts';
import { pureAlq } from '../support/pureAlq.ts';

/** Fixed seeds: a failure can be repeated, and a run measures the same work every time. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const CASES_PER_SEED = 300;

describe.each(SEEDS)('the ALQ answers and an independent brute-force reading, seed %i', (seed) => {
  const cases = fc.sample(oracleCase, { numRuns: CASES_PER_SEED, seed });

  it('agree on what is held today and on what lapses', async () => {
    for (const { catalogue, held, question } of cases) {
      expect(await compareAssessment(pureAlq, catalogue, held, question.asOf)).toEqual([]);
      expect(await compareTimeline(pureAlq, catalogue, held, question.asOf)).toEqual([]);
    }
  }, 240_000);

  it('agree on what completes it', async () => {
    for (const { catalogue, held, question } of cases) {
      expect(await compareCompletion(pureAlq, catalogue, held, question)).toEqual([]);
    }
  }, 240_000);
});
