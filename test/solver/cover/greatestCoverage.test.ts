import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CoverageProblem,
  greatestCoverage,
} from '../../../src/solver/cover/greatestCoverage.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { listAt, toLists } from '../../../src/solver/lists.ts';

const highs = await openHighs();
const LIMIT_MS = 30_000;

const numbers = (count: number) => [...Array(count).keys()];

const smallProblem: fc.Arbitrary<CoverageProblem> = fc
  .record({ rows: fc.integer({ min: 0, max: 7 }), items: fc.integer({ min: 0, max: 9 }) })
  .chain(({ rows, items }) =>
    fc.record({
      weights: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })), {
        minLength: rows,
        maxLength: rows,
      }),
      covers: fc
        .array(fc.subarray(numbers(rows)), { minLength: items, maxLength: items })
        .map(toLists),
      sizes: fc.array(fc.constantFrom(0, 25, 100, 250, 500, 750), {
        minLength: items,
        maxLength: items,
      }),
      budget: fc.integer({ min: 0, max: 1_600 }),
      rivals: fc.array(
        fc
          .tuple(fc.nat(Math.max(0, items - 1)), fc.nat(Math.max(0, items - 1)))
          .filter(([left, right]) => left !== right),
        { maxLength: items > 1 ? 3 : 0 },
      ),
    }),
  );

/** Weight and rows to be great, size and number to be small, as one list that is to be least. */
function valuesOf({ weights, covers, sizes }: CoverageProblem, items: readonly number[]) {
  const covered = [...new Set(items.flatMap((item) => [...listAt(covers, item)]))];
  return [
    -covered.reduce((sum, row) => sum + (weights[row] ?? 0), 0),
    -covered.length,
    items.reduce((sum, item) => sum + (sizes[item] ?? 0), 0),
    items.length,
  ];
}

/** Every set of items is looked at. */
function bestByHand(problem: CoverageProblem): readonly number[] {
  let best: readonly number[] = [0, 0, 0, 0];
  for (let mask = 0; mask < 2 ** problem.sizes.length; mask += 1) {
    const items = numbers(problem.sizes.length).filter((item) => (mask >> item) & 1);
    const values = valuesOf(problem, items);
    if ((values[2] ?? 0) > problem.budget) continue;
    if (problem.rivals.some((pair) => pair.every((item) => items.includes(item)))) continue;
    const order = values.findIndex((value, place) => value !== best[place]);
    if (order >= 0 && (values[order] ?? 0) < (best[order] ?? 0)) best = values;
  }
  return best.map((value) => Math.abs(value));
}

test('the most weight, then rows, within the budget, is what looking at every set finds', () => {
  fc.assert(
    fc.property(smallProblem, (problem) => {
      const { items, weight, rows, size, count } = greatestCoverage(problem, highs, LIMIT_MS);
      const found = [weight, rows, size, count];
      expect(found.map(({ value }) => value)).toEqual(bestByHand(problem));
      expect(valuesOf(problem, items).map((value) => Math.abs(value))).toEqual(
        found.map(({ value }) => value),
      );
      for (const { value, bound, proven } of found) expect([proven, bound]).toEqual([true, value]);
      for (const pair of problem.rivals) {
        expect(pair.every((item) => items.includes(item))).toBe(false);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

describe('what greed misses', () => {
  // The heaviest row for its size leaves no room for two that weigh more together.
  const problem: CoverageProblem = {
    weights: [60, 50, 50],
    covers: toLists([[0], [1], [2]]),
    sizes: [500, 500, 500],
    budget: 1_000,
    rivals: [],
  };

  test('two that fit together', () => {
    const heavy = { ...problem, sizes: [600, 500, 500] };
    expect(greatestCoverage(heavy, highs, LIMIT_MS).items).toEqual([1, 2]);
  });

  test('of rivals one is taken', () => {
    const { items, weight } = greatestCoverage({ ...problem, rivals: [[0, 1]] }, highs, LIMIT_MS);
    expect([items, weight.value]).toEqual([[0, 2], 110]);
  });
});

test('weights beyond what is exact in floating point give a bound that holds, and no false proof', () => {
  const heavyProblem = smallProblem.map((problem) => ({
    ...problem,
    weights: problem.weights.map((weight, row) => weight * 10_000_000_019 + row),
  }));
  fc.assert(
    fc.property(heavyProblem, (problem) => {
      const { items, weight } = greatestCoverage(problem, highs, LIMIT_MS);
      const best = bestByHand(problem)[0] ?? 0;
      expect(weight.value).toBe(Math.abs(valuesOf(problem, items)[0] ?? 0));
      expect(weight.value).toBeLessThanOrEqual(best);
      expect(weight.bound).toBeGreaterThanOrEqual(best);
      if (weight.proven) expect(weight.value).toBe(best);
      // Rounding up by one unit a row is all that the two may lie apart.
      expect(weight.bound - weight.value).toBeLessThanOrEqual(best / 1_000_000);
    }),
    { numRuns: 100, seed: 4 },
  );
});

test('where there is no time nothing is taken, and the bound still holds', () => {
  const problem: CoverageProblem = {
    weights: [3, 4],
    covers: toLists([[0], [1]]),
    sizes: [1, 1],
    budget: 1,
    rivals: [],
  };
  const idle = { solve: () => ({ status: 'UNKNOWN' as const, bound: -Infinity }) };
  expect(greatestCoverage(problem, idle, 1)).toMatchObject({
    items: [],
    weight: { value: 0, bound: 7, proven: false },
    rows: { value: 0, bound: 2, proven: false },
  });
});
