import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverInOrder, type OrderedCoverProblem } from '../../../src/solver/cover/coverInOrder.ts';
import { toLists } from '../../../src/solver/lists.ts';

const search = { limitMs: 10_000, clock: () => performance.now() };

interface Case {
  readonly rows: number;
  readonly covers: readonly (readonly number[])[];
  readonly prices: readonly (readonly number[])[];
  readonly forbidden: readonly (readonly number[])[];
}

function problemOf({ rows, covers, prices, forbidden }: Case): OrderedCoverProblem {
  return {
    rowCount: rows,
    covers: toLists(covers),
    prices: prices.map((own) => Float64Array.from(own)),
    forbidden,
  };
}

const smallCase: fc.Arbitrary<Case> = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 11 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      covers: fc.array(fc.subarray([...Array(rows).keys()]), {
        minLength: columns,
        maxLength: columns,
      }),
      prices: fc.array(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }),
        { minLength: 1, maxLength: 3 },
      ),
      forbidden: fc.array(fc.subarray([...Array(columns).keys()], { minLength: 1 }), {
        maxLength: 2,
      }),
    }),
  );

/** Every set of columns is looked at. */
function cheapestByHand({ rows, covers, prices, forbidden }: Case): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (let mask = 0; mask < 2 ** covers.length; mask += 1) {
    const columns = [...covers.keys()].filter((column) => (mask >> column) & 1);
    const covered = new Set(columns.flatMap((column) => covers[column] ?? []));
    if (covered.size < rows) continue;
    if (forbidden.some((set) => set.every((column) => columns.includes(column)))) continue;
    const sums = prices.map((own) => columns.reduce((sum, column) => sum + (own[column] ?? 0), 0));
    if (best === null || isLess(sums, best)) best = sums;
  }
  return best;
}

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const order = left.findIndex((value, place) => value !== right[place]);
  return order >= 0 && (left[order] ?? 0) < (right[order] ?? 0);
}

describe('the cheapest cover', () => {
  it('is the one that looking at every set of columns finds', () => {
    fc.assert(
      fc.property(smallCase, (each) => {
        const found = coverInOrder(problemOf(each), search);
        const values = found?.status === 'FOUND' ? found.outcomes.map(({ value }) => value) : null;
        expect(values).toEqual(cheapestByHand(each));
        if (found?.status !== 'FOUND') return;
        expect(found.outcomes.every(({ value, bound, proven }) => proven && value === bound)).toBe(
          true,
        );
        const covered = new Set(found.columns.flatMap((column) => each.covers[column] ?? []));
        expect(covered.size).toBe(each.rows);
      }),
      { numRuns: 600, seed: 5 },
    );
  });

  it('is given up, not guessed, where prices need more digits than there are', () => {
    const large = [1, 2 ** 40 + 1];
    const each = { rows: 2, covers: [[0], [1]], prices: [large, large], forbidden: [] };
    expect(coverInOrder(problemOf(each), search)).toBeNull();
  });

  it('comes with a bound that holds when time runs out', () => {
    const random = fc.sample(fc.array(fc.nat(59), { minLength: 6, maxLength: 6 }), {
      numRuns: 110,
      seed: 7,
    });
    const each = {
      rows: 60,
      covers: random.map((rows) => [...new Set(rows)]),
      prices: [random.map(([first = 0]) => 100 + first)],
      forbidden: [],
    };
    const exact = coverInOrder(problemOf(each), search);
    const hurried = coverInOrder(problemOf(each), { ...search, limitMs: 0 });
    if (exact?.status !== 'FOUND' || hurried?.status !== 'FOUND') throw new Error('no cover');
    const [best] = exact.outcomes;
    const [first] = hurried.outcomes;
    expect(best?.proven).toBe(true);
    expect(first?.proven).toBe(false);
    expect(first?.bound).toBeLessThanOrEqual(best?.value ?? 0);
    expect(first?.value).toBeGreaterThanOrEqual(best?.value ?? 0);
  });
});
