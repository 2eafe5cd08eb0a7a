import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import type { PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { Random } from '../../bench/random.ts';

export interface PathwayCase {
  readonly catalogue: Catalogue;
  readonly held: readonly HeldOutcome[];
  readonly question: PathwayQuestion;
}

/** The same case under other ids, in another order of ids, records and lists. */
export function disorder(random: Random, given: PathwayCase): PathwayCase {
  const ids = idsOf(given.catalogue);
  const places = shuffled(
    random,
    ids.map((_id, place) => place),
  );
  const names = new Map(ids.map((id, place) => [id, `x:${String(100 + (places[place] ?? 0))}`]));
  return {
    catalogue: shuffleLists(random, rename(names, given.catalogue)),
    held: shuffled(random, rename(names, given.held)),
    question: rename(names, given.question),
  };
}

function idsOf(catalogue: Catalogue): readonly string[] {
  return Object.values(catalogue).flatMap((list: unknown) =>
    Array.isArray(list) ? list.map(({ id }: { readonly id: string }) => id) : [],
  );
}

/** Every text that is an id, wherever it stands. */
function rename<T>(names: ReadonlyMap<string, string>, value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === 'string' ? (names.get(member) ?? member) : member,
  ) as T;
}

function shuffleLists<T>(random: Random, value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    Array.isArray(member) ? shuffled(random, member as readonly unknown[]) : member,
  ) as T;
}

function shuffled<T>(random: Random, values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, rank: random.next() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ value }) => value);
}
