import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Needs, findCycles } from '../../src/importers/native/findCycles.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const someNeeds: fc.Arbitrary<Needs> = fc
  .array(fc.array(fc.subarray([...ids], { minLength: 1, maxLength: 2 }), { maxLength: 2 }), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((groups) => new Map(ids.map((id, index) => [id, groups[index] ?? []])));

/** Tries every order: whether all can be reached, one after another, each by groups that are met before. */
function canReachAll(needs: Needs): boolean {
  const reached = new Set<string>();
  for (let round = 0; round < ids.length; round += 1) {
    for (const id of ids) {
      const groups = needs.get(id) ?? [];
      if (groups.every((group) => group.some((member) => reached.has(member)))) reached.add(id);
    }
  }
  return reached.size === ids.length;
}

test('there is a cycle exactly where something can never be reached', () => {
  fc.assert(
    fc.property(someNeeds, (needs) => {
      expect(findCycles(needs).length === 0).toBe(canReachAll(needs));
    }),
    { numRuns: 3000 },
  );
});

test('a cycle goes from one to the next by a group, and back to its start', () => {
  fc.assert(
    fc.property(someNeeds, (needs) => {
      for (const cycle of findCycles(needs)) {
        for (const [index, id] of cycle.entries()) {
          const next = cycle[(index + 1) % cycle.length] ?? '';
          expect(needs.get(id)?.flat()).toContain(next);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('once every cycle found is mended, everything can be reached', () => {
  fc.assert(
    fc.property(someNeeds, (needs) => {
      const mended = new Set(findCycles(needs).flat());
      const rest = [...needs].map(([id, groups]) => [id, mended.has(id) ? [] : groups] as const);
      expect(canReachAll(new Map(rest))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('two cycles are two findings, and what merely depends on one is none', () => {
  const needs = new Map([
    ['a', [['b']]],
    ['b', [['a']]],
    ['c', [['d']]],
    ['d', [['c']]],
    ['e', [['a'], ['c']]],
    ['f', [['f']]],
  ]);
  expect(findCycles(needs)).toEqual([['a', 'b'], ['c', 'd'], ['f']]);
});

test('a chain of a hundred thousand is judged at once', () => {
  const needs = new Map(
    Array.from({ length: 100_000 }, (_, index) => [String(index), [[String(index + 1)]]]),
  );
  expect(findCycles(needs)).toEqual([]);
  needs.set('100000', [['0']]);
  expect(findCycles(needs)).toHaveLength(1);
});
