import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchPartition } from '../../src/solver/partition/searchPartition.ts';
import { unbundleCase } from '../oracle/unbundle/arbitraryUnbundleCase.ts';
import { heldOf, questionOf } from '../oracle/unbundle/askUnbundling.ts';
import { comparePartition, FEW_AT_ONCE } from '../oracle/unbundle/comparePartition.ts';
import { compareUnbundling } from '../oracle/unbundle/compareUnbundling.ts';
import { tools } from '../support/pureTools.ts';
import { partitionAsked, pureUnbundle } from '../support/pureUnbundle.ts';

/** The same cases every time; `node --import tsx test/oracle/unbundle/fuzz.ts` looks at as many others as are asked for. */
const casesOf = (numRuns: number, seed: number) => [
  ...fc.sample(unbundleCase(false), { numRuns, seed }),
  ...fc.sample(unbundleCase(true), { numRuns, seed }),
];

it('agrees with an independent brute-force reading on everything', () => {
  for (const each of casesOf(40, 5)) {
    const result = pureUnbundle(each.catalogue, heldOf(each), questionOf(each));
    expect(compareUnbundling(each, result), JSON.stringify(each.question)).toEqual([]);
  }
}, 60_000);

it('agrees where a question is answered the way that large ones are', () => {
  for (const each of casesOf(100, 6)) {
    const problem = partitionAsked(each.catalogue, heldOf(each), questionOf(each));
    const found = searchPartition(problem, 20_000, tools, FEW_AT_ONCE);
    expect(comparePartition(each, found), JSON.stringify(each.question)).toEqual([]);
  }
}, 60_000);
