import fc from 'fast-check';
import { compareText } from '../../src/domain/compareText.ts';
import { someIds } from './arbitraryValues.ts';

/** Ids of every kind, to refer to. */
export type Ids = Readonly<Record<keyof typeof SIZES, readonly string[]>>;

const SIZES = {
  fields: 3,
  organisations: 3,
  frameworks: 2,
  skills: 4,
  outcomes: 6,
  credentials: 3,
  qualifications: 2,
  occupations: 2,
  offerings: 3,
  equivalences: 2,
  learners: 2,
  achievements: 3,
} as const;

const all = Object.values(SIZES).reduce<number>((sum, size) => sum + size, 0);

export const arbitraryIds: fc.Arbitrary<Ids> = someIds(all).map((some) => {
  let start = 0;
  const shares = Object.entries(SIZES).map(([kind, size]) => {
    const share = some.slice(start, (start += size));
    return [kind, share.sort(compareText)];
  });
  return Object.fromEntries(shares) as Ids;
});

export const oneOf = <T extends string>(from: readonly T[]) => fc.constantFrom(...from);
export const someOf = <T extends string>(from: readonly T[]) => fc.shuffledSubarray([...from]);

/** An object that has every member of the first model, and any of the second. */
export function stated<Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> {
  const requiredKeys = Object.keys(required);
  const model = { ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<Required & Partial<Optional>>;
}

/** One record for each id; what it refers to within its own kind comes earlier, so that nothing runs in circles. */
export function recordsOf<T extends object>(
  ids: readonly string[],
  build: (before: readonly string[]) => fc.Arbitrary<T>,
): fc.Arbitrary<(T & { id: string })[]> {
  return fc.tuple(
    ...ids.map((id, index) => build(ids.slice(0, index)).map((record) => ({ ...record, id }))),
  );
}
