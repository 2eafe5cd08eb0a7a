import { z } from 'zod';
import type { Organisation } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  date,
  id,
  inOrder,
  indexedText,
  jurisdiction,
  name,
  optional,
  references,
  text,
} from './members.ts';
import { type NativeKind, each } from './reference.ts';

const role = z.enum([
  'PROVIDER',
  'STANDARD_SETTER',
  'EMPLOYER',
  'QUALITY_ASSURER',
  'PROFESSIONAL_BODY',
]);

const schema = z
  .strictObject({
    id,
    name,
    roles: z.array(role),
    category: optional(indexedText).describe('The register’s category: "PTE", "WANANGA", …'),
    jurisdiction,
    accredited: z.boolean().describe('Only an accredited awarder’s outcomes count towards an ALQ'),
    accreditedFrom: optional(date),
    accreditedTo: optional(date),
    accreditedFor: optional(references).describe(
      'Outcomes or micro-credentials; absent: all that it offers',
    ),
    successorOf: optional(references),
    region: optional(text),
    url: optional(text),
  } satisfies MembersOf<Organisation>)
  .check(inOrder('accreditedFrom', 'accreditedTo'));

export const organisation: NativeKind<'organisations'> = {
  list: 'organisations',
  schema,
  *references(body) {
    yield* each(body.accreditedFor, ['accreditedFor'], 'LearningOutcome', 'MicroCredential');
    yield* each(body.successorOf, ['successorOf'], 'Organisation');
  },
};
