import { z } from 'zod';
import type { Qualification, RequirementGroup, RequirementRule } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  decimal,
  distinct,
  id,
  indexedText,
  jurisdiction,
  level,
  name,
  optional,
  reference,
  references,
  whole,
} from './members.ts';
import { type NativeKind, each, one } from './reference.ts';

const rule = z
  .strictObject({
    all: optional(z.literal(true)),
    minCredits: optional(decimal),
    minCount: optional(whole),
    maxCredits: optional(decimal),
  } satisfies MembersOf<RequirementRule>)
  .refine((stated) => Object.values(stated).some((member) => member != null), {
    error: 'asks for nothing: give "all", "minCredits", "minCount" or "maxCredits"',
    params: { rule: 'group.rule' },
  });

const group = z.strictObject({
  id: id.describe('Unique within the qualification'),
  name,
  rule,
  outcomes: references,
} satisfies MembersOf<RequirementGroup>);

const entryGroup = z.strictObject({
  anyOf: references.min(1, {
    error: 'is a group without an entry: nobody could ever meet it',
    abort: true,
  }),
});

const schema = z.strictObject({
  id,
  title: name,
  type: indexedText.describe('"CERTIFICATE", "DIPLOMA", …'),
  level: optional(level),
  credits: decimal,
  jurisdiction,
  owner: reference,
  framework: optional(reference),
  subject: optional(reference),
  capstone: optional(reference).describe('The outcome that must be achieved last'),
  entry: optional(z.array(entryGroup)).describe('All of the groups, any one entry of a group'),
  groups: distinct(group, (stated) => stated.id, ['id']).describe('Every group must be met'),
  leadsTo: optional(references).describe('Occupations or qualifications'),
} satisfies MembersOf<Qualification>);

export const qualification: NativeKind<'qualifications'> = {
  list: 'qualifications',
  schema,
  *references(record) {
    yield* one(record.owner, ['owner'], 'Organisation');
    yield* one(record.framework, ['framework'], 'Framework');
    yield* one(record.subject, ['subject'], 'SubjectField');
    yield* one(record.capstone, ['capstone'], 'LearningOutcome');
    for (const [index, { anyOf }] of (record.entry ?? []).entries()) {
      const place = ['entry', index, 'anyOf'];
      yield* each(anyOf, place, 'LearningOutcome', 'MicroCredential', 'Qualification');
    }
    for (const [index, { outcomes }] of (record.groups ?? []).entries()) {
      yield* each(outcomes, ['groups', index, 'outcomes'], 'LearningOutcome');
    }
    yield* each(record.leadsTo, ['leadsTo'], 'Occupation', 'Qualification');
  },
};
