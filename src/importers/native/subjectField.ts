import { z } from 'zod';
import type { SubjectField } from '../../domain/catalogue.ts';
import { type MembersOf, id, indexedText, name, optional, reference } from './members.ts';
import { type NativeKind, one } from './reference.ts';

const schema = z.strictObject({
  id,
  name,
  broader: optional(reference).describe('The field above; top fields have none'),
  scheme: indexedText.describe('"DASS", "NZSCED", …'),
} satisfies MembersOf<SubjectField>);

export const subjectField: NativeKind<'subjectFields'> = {
  list: 'subjectFields',
  schema,
  references: (field) => one(field.broader, ['broader'], 'SubjectField'),
};
