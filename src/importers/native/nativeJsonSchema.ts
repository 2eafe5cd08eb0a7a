import { z } from 'zod';
import { catalogueDocument } from './nativeKinds.ts';

/** The JSON Schema of a native document, as text. It comes from what imports check, and says less: rules over several records are not in it. */
export function nativeJsonSchema(): string {
  const schema = z.toJSONSchema(catalogueDocument, { io: 'input', target: 'draft-2020-12' });
  const { $schema, ...members } = schema;
  const titled = { $schema, title: 'Stackway catalogue document', ...members };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}
