import { describe, expect, it } from 'vitest';
import { comparePathways } from '../oracle/pathways/comparePathways.ts';

const CASES = 60;

describe('pathways and an independent brute-force reading', () => {
  it('agree on status, objectives, alternatives and conflicts of random questions', () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      expect(comparePathways(seed), `seed ${String(seed)}`).toEqual([]);
    }
  }, 120_000);
});
