import { isDeepStrictEqual } from 'node:util';
import type { CatalogueList, CatalogueRecord } from '../../domain/catalogueKind.ts';

/** What an import changes, or would change, list by list. */
export type Difference = Partial<Record<CatalogueList, ListDifference>>;

export interface ListDifference {
  readonly new: string[];
  readonly changed: ChangedRecord[];
  unchanged: number;
}

export interface ChangedRecord {
  readonly id: string;
  readonly members: readonly ChangedMember[];
}

/** A member that is absent is null. */
export interface ChangedMember {
  readonly member: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The members in which two states of one record differ, in the order of their names. */
export function changedMembers(from: CatalogueRecord, to: CatalogueRecord): ChangedMember[] {
  const [before, after] = [membersOf(from), membersOf(to)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((member) => !isDeepStrictEqual(before[member], after[member]))
    .map((member) => ({ member, from: before[member] ?? null, to: after[member] ?? null }));
}

export function isChange(difference: Difference): boolean {
  return Object.values(difference).some((list) => list.new.length > 0 || list.changed.length > 0);
}

function membersOf(record: CatalogueRecord): Readonly<Record<string, unknown>> {
  return { ...record };
}
