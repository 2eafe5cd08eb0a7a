import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueLists } from '../../src/domain/catalogueKind.ts';
import { nativeJsonSchema } from '../../src/importers/native/nativeJsonSchema.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const published = readFileSync(
  new URL('../../docs/catalogue.schema.json', import.meta.url),
  'utf8',
);

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

test('the published JSON Schema is what imports check: npm run -s stackway -- schema', () => {
  expect(published).toBe(nativeJsonSchema());
});

test('it knows every list of a document, and nothing beyond', () => {
  const schema = JSON.parse(published) as ObjectSchema;
  expect(Object.keys(schema.properties)).toEqual(['$schema', 'meta', ...catalogueLists]);
  expect(schema).toMatchObject({ required: ['meta'], additionalProperties: false });
});

test('it knows every member that the small catalogue states', () => {
  const { properties } = JSON.parse(published) as ObjectSchema;
  for (const list of catalogueLists) {
    const [array] = (properties[list] as { anyOf: { items: ObjectSchema }[] }).anyOf;
    const known = Object.keys(array?.items.properties ?? {});
    for (const record of smallCatalogue()[list]) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(record)));
    }
  }
});
