import type { CatalogueKind, CatalogueList, CatalogueRecords } from '../../domain/catalogueKind.ts';
import type { z } from 'zod';
import type { Stated } from './members.ts';

/** One mention of another record: where it stands, the id, and what kinds of record it may name. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly to: string;
  readonly kinds: readonly CatalogueKind[];
}

/** All that the native format says about one kind of record. */
export interface NativeKind<List extends CatalogueList> {
  readonly list: List;
  readonly schema: z.ZodType<Stated<CatalogueRecords[List]>>;
  /** Also of a record that is malformed: of its members that are sound. */
  readonly references: (record: Partial<CatalogueRecords[List]>) => Iterable<Reference>;
}

/** The mention in a single member, where there is one. */
export function* one(
  to: string | undefined,
  path: readonly (string | number)[],
  ...kinds: readonly CatalogueKind[]
): Iterable<Reference> {
  if (to !== undefined) yield { path, to, kinds };
}

/** The mentions in a list of ids. */
export function* each(
  ids: readonly string[] | undefined,
  path: readonly (string | number)[],
  ...kinds: readonly CatalogueKind[]
): Iterable<Reference> {
  for (const [index, to] of (ids ?? []).entries()) yield { path: [...path, index], to, kinds };
}

/** The mentions in one member of each entry of a list. */
export function* within<Member extends string>(
  entries: readonly Readonly<Partial<Record<Member, string>>>[] | undefined,
  path: readonly (string | number)[],
  member: Member,
  ...kinds: readonly CatalogueKind[]
): Iterable<Reference> {
  for (const [index, entry] of (entries ?? []).entries()) {
    yield* one(entry[member], [...path, index, member], ...kinds);
  }
}
