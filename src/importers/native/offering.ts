import { z } from 'zod';
import type { Offering } from '../../domain/catalogue.ts';
import { audience } from './framework.ts';
import {
  type MembersOf,
  currency,
  date,
  decimal,
  distinct,
  id,
  optional,
  reference,
  text,
} from './members.ts';
import { type NativeKind, one } from './reference.ts';

const schema = z.strictObject({
  id,
  item: reference.describe('A learning outcome or a micro-credential'),
  provider: reference,
  fee: optional(decimal),
  currency: optional(currency),
  mode: z.enum(['ON_CAMPUS', 'ONLINE', 'BLENDED', 'WORKPLACE']),
  region: optional(text),
  language: optional(text),
  starts: optional(distinct(date)).describe('The days on which it starts; absent: any day'),
  weeks: optional(decimal),
  audience: optional(audience),
} satisfies MembersOf<Offering>);

export const offering: NativeKind<'offerings'> = {
  list: 'offerings',
  schema,
  *references(record) {
    yield* one(record.item, ['item'], 'LearningOutcome', 'MicroCredential');
    yield* one(record.provider, ['provider'], 'Organisation');
  },
};
