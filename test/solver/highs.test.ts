import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHighs } from '../../src/solver/highs.ts';
import { draftModel, type MixedIntegerModel, plus } from '../../src/solver/mixedInteger.ts';
import { openRandom } from '../bench/random.ts';
import { enumeratingSolver } from './enumeratingSolver.ts';

const LIMIT_MS = 30_000;
const COLUMNS = 8;
const highs = await openHighs();

const terms = fc
  .array(fc.integer({ min: -4, max: 9 }), { minLength: COLUMNS, maxLength: COLUMNS })
  .map((factors) => factors.map((factor, column) => plus(column, factor)));
const arbitraryModel: fc.Arbitrary<MixedIntegerModel> = fc
  .record({
    rows: fc.array(
      fc.record({ terms, bound: fc.integer({ min: -3, max: 20 }), isLeast: fc.boolean() }),
      { maxLength: 5 },
    ),
    objectives: fc.array(terms, { minLength: 1, maxLength: 3 }),
  })
  .map(({ rows, objectives }) => {
    const draft = draftModel();
    for (let column = 0; column < COLUMNS; column += 1) draft.binary();
    for (const row of rows) {
      if (row.isLeast) draft.atLeast(row.bound, row.terms);
      else draft.atMost(row.bound, row.terms);
    }
    return draft.finish(objectives);
  });

/** Many heavy weights that must sum to half of them, four times over: to settle it takes a while. */
function hardModel(count: number): MixedIntegerModel {
  const random = openRandom(11);
  const draft = draftModel();
  const columns = Array.from({ length: count }, () => draft.binary());
  for (let row = 0; row < 4; row += 1) {
    const weights = columns.map((column) => plus(column, random.whole(20, 99)));
    draft.atLeast(Math.floor(weights.reduce((sum, { factor }) => sum + factor, 0) / 2), weights);
  }
  return draft.finish([columns.map((column) => plus(column, random.whole(20, 60)))]);
}

describe('HiGHS', () => {
  it('minimises one objective after the other, as trying everything does', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const found = highs.solve(model, LIMIT_MS);
        const expected = enumeratingSolver.solve(model, LIMIT_MS);
        expect(found.status).toBe(expected.status);
        if (found.status !== 'OPTIMAL' || expected.status !== 'OPTIMAL') return;
        expect(found.objectives).toEqual(expected.objectives);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('gives up an earlier objective for no later one', () => {
    const draft = draftModel();
    const [left, right] = [draft.binary(), draft.binary()];
    draft.atLeast(1, [plus(left), plus(right)]);
    const first = [plus(left, 2), plus(right, 3)];
    const second = [plus(left, 100), plus(right)];
    expect(highs.solve(draft.finish([first, second]), LIMIT_MS)).toMatchObject({
      status: 'OPTIMAL',
      values: [1, 0],
      objectives: [
        { value: 2, bound: 2, proven: true },
        { value: 100, bound: 100, proven: true },
      ],
    });
  });

  it('says that nothing fits', () => {
    const draft = draftModel();
    draft.atLeast(2, [plus(draft.binary())]);
    expect(highs.solve(draft.finish([]), LIMIT_MS)).toEqual({ status: 'INFEASIBLE' });
  });

  it('judges a model without columns by its rows', () => {
    const empty = draftModel();
    empty.atMost(0, []);
    expect(highs.solve(empty.finish([[]]), LIMIT_MS)).toMatchObject({
      status: 'OPTIMAL',
      values: [],
    });
    empty.atLeast(1, []);
    expect(highs.solve(empty.finish([[]]), LIMIT_MS)).toEqual({ status: 'INFEASIBLE' });
  });

  it('takes in rows that a solution turns out to break, until one stands', () => {
    const draft = draftModel();
    const columns = [draft.binary(), draft.binary(), draft.binary()];
    draft.atLeast(
      2,
      columns.map((column) => plus(column)),
    );
    const model = draft.finish([columns.map((column) => plus(column, column + 1))]);
    const seen: string[] = [];
    const found = highs.solve(model, LIMIT_MS, (values) => {
      seen.push(values.join(''));
      const isBroken = values[0] === 1 && values[1] === 1;
      return isBroken ? [{ lower: -Infinity, upper: 1, terms: [plus(0), plus(1)] }] : [];
    });
    expect(seen).toEqual(['110', '101']);
    expect(found).toMatchObject({ status: 'OPTIMAL', values: [1, 0, 1] });
  });

  it('keeps to its time, and what it says of the rest then holds', () => {
    const model = hardModel(21);
    const whole = highs.solve(model, LIMIT_MS);
    if (whole.status !== 'OPTIMAL') throw new Error(`settled as ${whole.status}`);
    const least = whole.objectives[0]?.value ?? 0;
    const began = performance.now();
    for (const limitMs of [0, 1, 20, 60]) {
      const found = highs.solve(model, limitMs);
      if (found.status === 'UNKNOWN') expect(found.bound).toBeLessThanOrEqual(least);
      else if (found.status === 'INFEASIBLE') throw new Error('it has a solution');
      else {
        const [outcome] = found.objectives;
        expect(outcome?.bound).toBeLessThanOrEqual(least);
        expect(outcome?.value).toBeGreaterThanOrEqual(least);
        if (outcome?.proven) expect(outcome.value).toBe(least);
      }
    }
    expect(performance.now() - began).toBeLessThan(5000);
    expect(highs.solve(model, 0)).toEqual({ status: 'UNKNOWN', bound: -Infinity });
  });
});
