import { expect, test } from 'vitest';
import { checkCase } from '../oracle/pathways/checkCase.ts';
import { timedCase } from '../oracle/pathways/timedCase.ts';

const CASES = 60;
const SIZE = { outcomes: 5, microCredentials: 2 };

test('ways in time keep every rule, and another order of ids and records gives the same answers', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= CASES; seed += 1) {
    const each = timedCase(seed, SIZE);
    const { result, faults } = checkCase(each, seed);
    expect(faults, `seed ${String(seed)}`).toEqual([]);
    if (result.pathways.length > 0) seen.add(each.question.to.kind);
  }
  expect([...seen].sort()).toEqual([
    'ALQ_MAJOR',
    'MICRO_CREDENTIAL',
    'OCCUPATION',
    'OUTCOMES',
    'QUALIFICATION',
    'SKILLS',
  ]);
}, 120_000);

test('a way to a major that is refused in one way of taking an item is not refused in another', () => {
  expect(faultsOf(770_088)).toEqual([]);
});

test('a model on which HiGHS fails with the least tolerance is solved with the next', () => {
  expect(faultsOf(770_099)).toEqual([]);
});

function faultsOf(seed: number): readonly string[] {
  return checkCase(timedCase(seed, { outcomes: 8, microCredentials: 4 }), seed).faults;
}
