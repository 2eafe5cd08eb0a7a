import { z } from 'zod';
import type { Skill } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  id,
  indexedText,
  name,
  optional,
  reference,
  references,
  text,
} from './members.ts';
import { type NativeKind, each, one } from './reference.ts';

const schema = z.strictObject({
  id,
  name,
  altNames: optional(z.array(text)).describe('Other words for the same skill'),
  description: optional(text),
  kind: z.enum(['SKILL', 'KNOWLEDGE', 'ATTITUDE']),
  broader: optional(references).describe('The skills above'),
  related: optional(references),
  framework: optional(reference),
  uri: optional(indexedText).describe('Skills with equal uri are one skill'),
} satisfies MembersOf<Skill>);

export const skill: NativeKind<'skills'> = {
  list: 'skills',
  schema,
  *references(record) {
    yield* each(record.broader, ['broader'], 'Skill');
    yield* each(record.related, ['related'], 'Skill');
    yield* one(record.framework, ['framework'], 'Framework');
  },
};
