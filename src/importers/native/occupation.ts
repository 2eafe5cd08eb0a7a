import { z } from 'zod';
import type { Occupation, OccupationSkill } from '../../domain/catalogue.ts';
import {
  type MembersOf,
  decimal,
  distinct,
  id,
  indexedText,
  name,
  optional,
  reference,
  text,
  whole,
} from './members.ts';
import { type NativeKind, one, within } from './reference.ts';

const occupationSkill = z.strictObject({
  skill: reference,
  importance: z.enum(['ESSENTIAL', 'OPTIONAL']),
  proficiency: optional(whole),
} satisfies MembersOf<OccupationSkill>);

const schema = z.strictObject({
  id,
  title: name,
  altTitles: optional(z.array(text)),
  description: optional(text),
  code: optional(indexedText),
  sector: optional(text),
  framework: optional(reference),
  demand: optional(decimal),
  skills: distinct(occupationSkill, (needed) => needed.skill, ['skill']),
} satisfies MembersOf<Occupation>);

export const occupation: NativeKind<'occupations'> = {
  list: 'occupations',
  schema,
  *references(record) {
    yield* one(record.framework, ['framework'], 'Framework');
    yield* within(record.skills, ['skills'], 'skill', 'Skill');
  },
};
