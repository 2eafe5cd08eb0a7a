import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/importers/readArchive.ts';

const archive = zipSync({
  'folder/kōrero.csv': strToU8('name\nMāori\n'),
  'notes.txt': strToU8('not read'),
});

test('an archive gives the texts that end so, named after it', () => {
  const { files, findings } = readArchive('v1.zip', archive, '.csv');
  expect(files).toEqual([{ name: 'v1.zip/folder/kōrero.csv', text: 'name\nMāori\n' }]);
  expect(findings).toEqual([]);
});

test.each([
  ['what is no archive', strToU8('PK? no')],
  ['an archive that was cut short', archive.slice(0, archive.length - 40)],
])('%s is refused', (_, bytes) => {
  const { files, findings } = readArchive('v1.zip', bytes, '.csv');
  expect(files).toEqual([]);
  expect(findings).toMatchObject([{ pointer: 'v1.zip#', rule: 'archive.form', severity: 'FATAL' }]);
});

test('a file that is not UTF-8 is refused, and the others are read', () => {
  const bytes = zipSync({ 'a.csv': new Uint8Array([0xff, 0xfe, 0x41]), 'b.csv': strToU8('b') });
  const { files, findings } = readArchive('v1.zip', bytes, '.csv');
  expect(files.map(({ name }) => name)).toEqual(['v1.zip/b.csv']);
  expect(findings).toMatchObject([
    { pointer: 'v1.zip/a.csv#', rule: 'archive.encoding', severity: 'FATAL' },
  ]);
});

test('a file that unfolds beyond measure is refused before it does', () => {
  const bytes = zipSync({ 'a.csv': strToU8('a') });
  const size = 257 * 1024 * 1024;
  // What the directory at the end of the archive says of the file's size.
  const directory = bytes.findLastIndex(
    (byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
  );
  new DataView(bytes.buffer).setUint32(directory + 24, size, true);
  expect(readArchive('v1.zip', bytes, '.csv')).toMatchObject({
    files: [],
    findings: [{ rule: 'archive.size', severity: 'FATAL', value: size }],
  });
});
