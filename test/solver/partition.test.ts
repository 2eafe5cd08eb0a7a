import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHighs } from '../../src/solver/highs.ts';
import { orderParts } from '../../src/solver/partition/orderParts.ts';
import type { PartitionProblem } from '../../src/solver/partition/partitionProblem.ts';
import { searchPartition } from '../../src/solver/partition/searchPartition.ts';
import { FEW_AT_ONCE } from '../oracle/unbundle/comparePartition.ts';

const tools = { solver: await openHighs(), clock: () => performance.now() };

function pieces(count: number, given: Partial<PartitionProblem>): PartitionProblem {
  return {
    weights: Array.from({ length: count }, () => 1),
    measures: [],
    likeness: Array.from({ length: count }, () => Array.from({ length: count }, () => 0)),
    needs: Array.from({ length: count }, () => []),
    ready: [],
    ...given,
  };
}

describe.each([
  { name: 'all parts at once', sizes: undefined },
  { name: 'the way that large questions are answered', sizes: FEW_AT_ONCE },
])('parts that wait for one another for ever are not taken: $name', ({ sizes }) => {
  const valuesOf = (problem: PartitionProblem) =>
    searchPartition(problem, 20_000, tools, sizes).outcomes.map(({ value, bound, proven }) => {
      expect({ bound, proven }).toEqual({ bound: value, proven: true });
      return value;
    });

  it('two ready ones, each with what the other needs: one is taken, the other comes apart', () => {
    const needs = [[], [[0]], [], [[2]]];
    const ready = [
      [0, 3],
      [1, 2],
    ];
    expect(valuesOf(pieces(4, { needs, ready }))).toEqual([0, -2, 2, 0, 0]);
  });

  it('three in a ring: two are taken, the third comes apart', () => {
    const needs = [[], [[0]], [], [[2]], [], [[4]]];
    const ready = [
      [0, 5],
      [1, 2],
      [3, 4],
    ];
    expect(valuesOf(pieces(6, { needs, ready }))).toEqual([0, -4, 2, 0, 0]);
  });

  it('any one of a group is enough, and one that comes with it is too', () => {
    const needs = [[], [[0, 4]], [], [[2]], []];
    const ready = [[0, 3], [1, 2], [4]];
    expect(valuesOf(pieces(5, { needs, ready }))).toEqual([0, -5, 0, 0, 0]);
  });

  it('what is left over puts nothing in order', () => {
    const needs = [[], [[0]], [], [[2]]];
    const measures = [{ amounts: [9, 1, 1, 1], least: null, most: 2, steps: [] }];
    expect(valuesOf(pieces(4, { needs, measures, ready: [[1, 2]] }))).toEqual([1, -2, 1, 0, 0]);
  });
});

const hard: fc.Arbitrary<PartitionProblem> = fc
  .record({
    amounts: fc.array(fc.constantFrom(200, 300, 400, 500, 1000, 1500), {
      minLength: 24,
      maxLength: 40,
    }),
    seeds: fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 }),
  })
  .map(({ amounts, seeds }) => {
    const count = amounts.length;
    const seed = (piece: number) => seeds[piece] ?? 0;
    const alike = (one: number, other: number) => (seed(one) * seed(other)) % 7 < 2;
    return pieces(count, {
      weights: amounts,
      measures: [{ amounts, least: 500, most: 4000, steps: [] }],
      likeness: amounts.map((_amount, one) =>
        amounts.map((_other, other) =>
          one !== other && alike(one, other) ? 1000 + ((seed(one) + seed(other)) % 4000) : 0,
        ),
      ),
      needs: amounts.map((_amount, piece) =>
        piece > 0 && seed(piece) % 3 === 0 ? [[seed(piece) % piece]] : [],
      ),
      ready: [0, 6, 12].map((from) => [from, from + 2, from + 5]),
    });
  });

it('gives in hardly any time what keeps every rule, with finite bounds that more time does not break', () => {
  for (const problem of fc.sample(hard, { numRuns: 4, seed: 3 })) {
    const hurried = searchPartition(problem, 150, tools);
    expect(hurried.milliseconds).toBeLessThan(2_000);
    for (const { value, bound, proven } of hurried.outcomes) {
      expect(Number.isFinite(bound)).toBe(true);
      expect(bound).toBeLessThanOrEqual(value);
      expect(proven).toBe(bound === value);
    }
    const parts = hurried.parts.map((part) => part.pieces);
    expect(orderParts(problem, parts).order).toEqual(parts.map((_part, place) => place));
    const placed = [...parts.flat(), ...hurried.left].sort((left, right) => left - right);
    expect(placed).toEqual([...problem.weights.keys()]);
    const patient = searchPartition(problem, 1_500, tools);
    const open = hurried.outcomes.findIndex(({ proven }) => !proven);
    const bound = hurried.outcomes[open]?.bound ?? -Infinity;
    if (open >= 0) expect(patient.values[open]).toBeGreaterThanOrEqual(bound);
  }
}, 60_000);
