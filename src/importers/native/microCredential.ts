import { z } from 'zod';
import type { MicroCredential, YearOfUptake } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  date,
  decimal,
  distinct,
  id,
  inOrder,
  jurisdiction,
  level,
  name,
  optional,
  reference,
  references,
  text,
  titles,
  whole,
} from './members.ts';
import { type NativeKind, each, one, within } from './reference.ts';

const recognition = z.enum([
  'APPROVED',
  'EQUIVALENCE_STATEMENT',
  'UNIVERSITY',
  'INDUSTRY',
  'INTERNATIONAL_TICKET',
  'PROPOSED',
]);

const carriedOutcome = z.strictObject({ outcome: reference, required: z.boolean() });

const yearOfUptake = z.strictObject({
  year: whole,
  enrolments: optional(whole),
  completions: optional(whole),
} satisfies MembersOf<YearOfUptake>);

const schema = z
  .strictObject({
    id,
    title: name,
    purpose: optional(text),
    credits: decimal,
    level: optional(level),
    jurisdiction,
    owner: reference.describe('The organisation that developed it'),
    recognition,
    outcomes: distinct(carriedOutcome, (carried) => carried.outcome, ['outcome']),
    framework: optional(reference).describe(
      'For instance the training regulation it is drawn from',
    ),
    subject: optional(reference).describe('The classification that the register lists it under'),
    stackable: z.boolean(),
    national: optional(z.boolean()).describe('Specified once, delivered by several providers'),
    endorsedBy: optional(references),
    onRampTo: optional(references).describe('Qualifications whose entry it helps to meet'),
    listedOn: optional(date),
    reviewOn: optional(date),
    expiresOn: optional(date),
    currencyMonths: optional(whole),
    status: optional(z.enum(['CURRENT', 'EXPIRING', 'DISCONTINUED'])),
    titles: optional(titles),
    version: optional(decimal),
    uptake: optional(distinct(yearOfUptake, (uptake) => String(uptake.year), ['year'])),
  } satisfies MembersOf<MicroCredential>)
  .check(inOrder('listedOn', 'expiresOn'));

export const microCredential: NativeKind<'microCredentials'> = {
  list: 'microCredentials',
  schema,
  *references(credential) {
    yield* one(credential.owner, ['owner'], 'Organisation');
    yield* within(credential.outcomes, ['outcomes'], 'outcome', 'LearningOutcome');
    yield* one(credential.framework, ['framework'], 'Framework');
    yield* one(credential.subject, ['subject'], 'SubjectField');
    yield* each(credential.endorsedBy, ['endorsedBy'], 'Organisation');
    yield* each(credential.onRampTo, ['onRampTo'], 'Qualification');
  },
};
