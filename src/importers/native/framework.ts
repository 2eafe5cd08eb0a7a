import { z } from 'zod';
import type { Framework } from '../../domain/catalogue.ts';
import { type MembersOf, id, jurisdiction, name, optional, text } from './members.ts';
import type { NativeKind } from './reference.ts';

export const audience = z.enum(['STUDENT_OR_FRESH_GRADUATE', 'ADULT_OR_MID_CAREER']);

const schema = z.strictObject({
  id,
  name,
  kind: z.enum(['TRAINING_REGULATION', 'SKILLS_FRAMEWORK', 'STANDARDS_DIRECTORY', 'TAXONOMY']),
  jurisdiction,
  sector: optional(text),
  audiences: optional(z.array(audience)),
} satisfies MembersOf<Framework>);

export const framework: NativeKind<'frameworks'> = {
  list: 'frameworks',
  schema,
  references: () => [],
};
