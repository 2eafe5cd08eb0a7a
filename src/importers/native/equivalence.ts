import { z } from 'zod';
import type { Equivalence } from '../../domain/catalogue.ts';
import type { CatalogueKind } from '../../domain/catalogueKind.ts';
import { type MembersOf, date, id, inOrder, optional, reference } from './members.ts';
import { type NativeKind, one } from './reference.ts';

const schema = z
  .strictObject({
    id,
    from: reference,
    to: reference,
    kind: z.enum(['STATED_EQUIVALENT', 'INTERNATIONAL_TICKET']),
    statedBy: reference.describe('The organisation that states it'),
    effectiveFrom: optional(date).describe('Inclusive'),
    effectiveTo: optional(date).describe('Exclusive'),
  } satisfies MembersOf<Equivalence>)
  .check(inOrder('effectiveFrom', 'effectiveTo'))
  .refine((stated) => stated.from !== stated.to, {
    error: 'must not be the same as "from"',
    path: ['to'],
    params: { rule: 'reference.self' },
  });

/** The format leaves open what may be equivalent: whatever certifies or names an ability. */
const ABILITIES: readonly CatalogueKind[] = [
  'LearningOutcome',
  'MicroCredential',
  'Qualification',
  'Occupation',
  'Skill',
];

export const equivalence: NativeKind<'equivalences'> = {
  list: 'equivalences',
  schema,
  *references(record) {
    yield* one(record.from, ['from'], ...ABILITIES);
    yield* one(record.to, ['to'], ...ABILITIES);
    yield* one(record.statedBy, ['statedBy'], 'Organisation');
  },
};
