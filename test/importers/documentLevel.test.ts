import { expect, test } from 'vitest';
import { readDeclarations } from '../../src/importers/native/readDeclarations.ts';
import { sourceOf } from '../support/catalogueSources.ts';

const meta = { title: 'T', licence: 'L' };

test.for([
  [{}, 'member.required /meta'],
  [{ meta: null }, 'member.required /meta'],
  [{ meta: { title: 'T' } }, 'member.required /meta/licence'],
  [{ meta: { ...meta, title: ' ' } }, 'text.blank /meta/title'],
  [{ meta: { ...meta, author: 'x' } }, 'member.known /meta/author'],
  [{ meta: [] }, 'value.type /meta'],
  [{ meta, skill: [] }, 'member.known /skill'],
  [{ meta, skills: {} }, 'value.type /skills'],
  [{ meta, $schema: 5 }, 'value.type /$schema'],
] as const)('%j has one finding: %s', async ([document, expected]) => {
  const { findings } = await readDeclarations([sourceOf(document)]);
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([expected]);
});

test('a document may name its schema, and hold nothing at all', async () => {
  const { findings, documents } = await readDeclarations([
    sourceOf({ $schema: 'catalogue.schema.json', meta, skills: null, learners: [] }),
  ]);
  expect(findings).toEqual([]);
  expect(documents).toEqual([{ source: null, meta, schema: 'catalogue.schema.json' }]);
});

test('of a document that breaks off, what is missing is not reported as missing', async () => {
  const { findings } = await readDeclarations([sourceOf('{"skills": [')]);
  expect(findings.map(({ rule }) => rule)).toEqual(['json.syntax']);
});

test('pointers escape what would otherwise be read as a step', async () => {
  const { findings } = await readDeclarations([sourceOf({ meta: { ...meta, 'a/b~c': 1 } })]);
  expect(findings[0]?.pointer).toBe('/meta/a~1b~0c');
});
