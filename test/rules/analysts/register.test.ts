import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../../src/domain/analysts/register.ts';
import { registerBreakdown } from '../../../src/rules/analysts/registerBreakdown.ts';

const number = fc.option(fc.nat(500), { nil: null });
const day = fc.constantFrom('2019-01-01', '2021-03-15', '2022-06-30', '2025-12-31');
const entries: fc.Arbitrary<readonly RegisterEntry[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    category: fc.option(fc.constantFrom('PTE', 'TITO', 'WANANGA'), { nil: null }),
    credits: fc.integer({ min: 500, max: 4_000 }),
    level: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
    subjectId: fc.option(fc.constantFrom('f:a', 'f:b'), { nil: null }),
    status: fc.constantFrom('CURRENT', 'EXPIRING', 'DISCONTINUED'),
    listedOn: fc.option(day, { nil: null }),
    expiresOn: fc.option(day, { nil: null }),
    uptake: fc.array(
      fc.record({
        year: fc.integer({ min: 2018, max: 2026 }),
        enrolments: number,
        completions: number,
      }),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 25 },
);

const total = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

test('as of any day: what was listed then, and the enrolments and completions of the years up to it', () => {
  let told = 0;
  fc.assert(
    fc.property(entries, day, (all, on) => {
      const rows = registerBreakdown(all, on);
      const listed = all.filter(
        ({ status, listedOn, expiresOn }) =>
          (listedOn ?? on) <= on &&
          (expiresOn ?? on) >= on &&
          !(status === 'DISCONTINUED' && expiresOn === null),
      );
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
      for (const row of rows) {
        const own = listed.filter(({ category }) => (category ?? 'NOT_STATED') === row.category);
        const years = own.flatMap(({ uptake }) =>
          uptake.filter(({ year }) => year <= Number(on.slice(0, 4))),
        );
        expect(row.count).toBe(own.length);
        expect(row.enrolments).toBe(total(years.map(({ enrolments }) => enrolments)));
        expect(row.completions).toBe(total(years.map(({ completions }) => completions)));
        expect(total(row.uptake.map(({ completions }) => completions))).toBe(row.completions);
        told += row.completions === null ? 0 : 1;
      }
    }),
    { numRuns: 200, seed: 29 },
  );
  expect(told).toBeGreaterThan(100);
});

test('how many enrolled or completed changes no order and no other number', () => {
  const withoutUptake = (all: readonly RegisterEntry[]) =>
    all.map((entry) => ({ ...entry, uptake: [] }));
  fc.assert(
    fc.property(entries, day, (all, on) => {
      const plain = registerBreakdown(withoutUptake(all), on);
      const rows = registerBreakdown(all, on);
      const uptake = { enrolments: null, completions: null, uptake: [] };
      expect(rows.map((row) => ({ ...row, ...uptake }))).toEqual(plain);
    }),
    { numRuns: 100, seed: 30 },
  );
});

test('main levels: the most frequent that together hold four fifths, equals together', () => {
  const at = (level: number, place: number): RegisterEntry => ({
    id: `${String(level)} ${String(place)}`,
    category: 'PTE',
    credits: 1_000,
    level,
    subjectId: null,
    status: 'CURRENT',
    listedOn: null,
    expiresOn: null,
    uptake: [],
  });
  const commonOf = (levels: readonly number[]) =>
    registerBreakdown(levels.map(at), '2021-03-15')[0]?.commonLevels;
  expect(commonOf([3, 3, 3, 3, 4])).toEqual([3]);
  expect(commonOf([3, 3, 3, 4, 5])).toEqual([3, 4, 5]);
  expect(commonOf([4, 4, 3, 3])).toEqual([3, 4]);
});
