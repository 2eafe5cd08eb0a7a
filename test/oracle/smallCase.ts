import fc from 'fast-check';
import type { Catalogue, MicroCredential, Skill } from '../../src/domain/catalogue.ts';

/** What every small random catalogue has. */
export const SMALL_CASE = {
  meta: { title: 'Case', licence: 'CC0', illustrative: true },
  organisations: [
    { id: 'org', name: 'Org', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
  ],
} as const satisfies Partial<Catalogue>;

/** One time in five. */
export const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Skills, of which those from the third on may be one and the same by their URI. */
export function smallSkills(
  ids: readonly string[],
  sameUri: boolean,
  broaderOfFirst: string | null = null,
): readonly Skill[] {
  return ids.map((id, order) => ({
    id,
    name: id,
    kind: 'SKILL' as const,
    ...(order === 0 && broaderOfFirst !== null ? { broader: [broaderOfFirst] } : {}),
    ...(sameUri && order >= 2 ? { uri: 'urn:one' } : {}),
  }));
}

interface Carried {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** A micro-credential that carries these; what it requires is not optional besides. */
export function smallCredential(order: number, { required, optional }: Carried): MicroCredential {
  return {
    id: `m${String(order)}`,
    title: `m${String(order)}`,
    credits: 5,
    jurisdiction: 'NZ',
    owner: 'org',
    recognition: 'APPROVED',
    stackable: true,
    outcomes: [
      ...required.map((id) => ({ outcome: id, required: true })),
      ...optional
        .filter((id) => !required.includes(id))
        .map((id) => ({ outcome: id, required: false })),
    ],
  };
}
