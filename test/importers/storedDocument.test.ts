import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentPart } from '../../src/importers/native/documentSource.ts';
import { storedDocument } from '../../src/importers/native/storedDocument.ts';

async function partsOf(document: string | Uint8Array, size = 7): Promise<DocumentPart[]> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const source = storedDocument(
    null,
    () => ReadableStream.from(pieces) as AsyncIterable<Uint8Array>,
  );
  const parts: DocumentPart[] = [];
  for await (const part of source.open()) parts.push(part);
  return parts;
}

const problem = async (document: string | Uint8Array) => {
  const parts = await partsOf(document);
  return parts.find((part) => part.type === 'problem');
};

test('records come one by one, other members whole, wherever the bytes are cut', async () => {
  const document =
    '{"meta": {"title": "Ā𝒳"}, "skills": [{"id": "ā", "broader": ["b"]}, 5, null], "x": [1]}';
  for (const size of [1, 3, 1000]) {
    expect(await partsOf(document, size)).toEqual([
      { type: 'member', member: 'meta', value: { title: 'Ā𝒳' } },
      { type: 'record', member: 'skills', index: 0, value: { id: 'ā', broader: ['b'] } },
      { type: 'record', member: 'skills', index: 1, value: 5 },
      { type: 'record', member: 'skills', index: 2, value: null },
      { type: 'member', member: 'x', value: [1] },
    ]);
  }
});

test('whatever JSON can say in a record is read as JSON.parse reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
      const text = JSON.stringify({ skills: [value] });
      if (text.includes('"__proto__"')) return;
      const [part] = await partsOf(text);
      const [expected] = (JSON.parse(text) as { skills: unknown[] }).skills;
      expect(part).toEqual({ type: 'record', member: 'skills', index: 0, value: expected });
    }),
    { numRuns: 200 },
  );
});

test.for([
  ['{\n  "meta": {},\n  "skills": [\n    {"id": nope}\n  ]\n}', 'line 4, column 12'],
  ['{"meta": {"title": "a" "licence": "b"}}', 'line 1, column 24'],
  ['{"skills": [1, 2,]}', 'line 1, column 18'],
  ['{"skills": []', 'line 1, column 14'],
  ['{"skills": [{"id": "a\n"}]}', 'line 1, column 20'],
  ['{"skills": [01]}', 'line 1, column 13'],
  ['{} {}', 'line 1, column 4'],
  ['', 'line 1, column 1'],
])('%s is not JSON: %s', async ([document, place]) => {
  expect(await problem(document ?? '')).toMatchObject({
    rule: 'json.syntax',
    message: expect.stringContaining(place ?? '') as string,
  });
});

test('what JSON.parse refuses is refused, and what it takes is taken', async () => {
  const nearJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', ' ', '0', 'tru', '\n', '\\'))
    .map(([text, place, insert]) => {
      const index = place % (text.length + 1);
      return `{"x":${text.slice(0, index)}${insert}${text.slice(index)}}`;
    });
  await fc.assert(
    fc.asyncProperty(nearJson, async (text) => {
      fc.pre(!text.includes('"__proto__"'));
      const found = await partsOf(text, 64);
      const syntax = found.some((part) => part.type === 'problem' && part.rule === 'json.syntax');
      expect(syntax).toBe(!isJson(text));
    }),
    { numRuns: 500 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a byte order mark is no part of the document', async () => {
  expect(await partsOf('\uFEFF{"skills": [1]}')).toHaveLength(1);
});

test('bytes that are not UTF-8 are refused, not replaced', async () => {
  const bytes = new TextEncoder().encode('{"meta": {"title": "x"}}');
  bytes[20] = 0xff;
  expect(await problem(bytes)).toMatchObject({ rule: 'json.encoding' });
});

test('a member given twice is a finding: its first value would be lost', async () => {
  expect(await problem('{"skills": [{"id": "a", "id": "b"}]}')).toMatchObject({
    rule: 'member.once',
    path: ['skills', 0, 'id'],
  });
  expect(await problem('{"skills": [], "skills": []}')).toMatchObject({ path: ['skills'] });
  expect(await problem('{"skills": [{"id": "a"}, {"id": "b"}]}')).toBeUndefined();
});

test('a record cannot change what an object is', async () => {
  expect(await problem('{"skills": [{"__proto__": {"id": "a"}}]}')).toMatchObject({
    rule: 'member.known',
    path: ['skills', 0, '__proto__'],
  });
});

test('a document is an object, and not bottomless', async () => {
  expect(await problem('[]')).toMatchObject({ rule: 'document.object' });
  expect(await problem('"meta"')).toMatchObject({ rule: 'document.object' });
  expect(await problem(`{"skills": ${'['.repeat(100)}`)).toMatchObject({ rule: 'json.depth' });
});

test('a file that cannot be read is not a finding but a failure', async () => {
  const bytes = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"meta": ')),
    pull: (controller) => controller.error(new Error('the disk is gone')),
  });
  const broken = storedDocument(null, () => bytes as AsyncIterable<Uint8Array>);
  const read = async () => {
    for await (const part of broken.open()) expect(part).toBeUndefined();
  };
  await expect(read()).rejects.toThrow('the disk is gone');
});
