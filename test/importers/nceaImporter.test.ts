import { expect, test } from 'vitest';
import { nceaImporter } from '../../src/importers/ncea/nceaImporter.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { readDeclarations } from '../../src/importers/native/readDeclarations.ts';

const row = (number: number, subject: string, others: object = {}) => ({
  number,
  title: `Title ${number}`,
  level: 2,
  credits: 4,
  external: false,
  achievement: true,
  subject: { name: subject, display_name: `${subject} (shown)` },
  ...others,
});
const read = (...assessments: unknown[]) =>
  nceaImporter.read([
    { name: 'ncea.json', text: JSON.stringify({ updated: '2 April', assessments }) },
  ]);

test('a standard becomes an outcome with its place, its credits and its assessment', () => {
  const { catalogue, ifAbsent, findings } = read(row(91174, 'Accounting', { external: true }));
  expect(findings).toEqual([]);
  expect(catalogue.learningOutcomes).toEqual([
    {
      id: 'nz:std:91174',
      code: '91174',
      title: 'Title 91174',
      description: 'Achievement standard',
      jurisdiction: 'NZ',
      credits: 4,
      level: 2,
      field: 'field:ncea:accounting',
      framework: 'fw:nz-dass',
      assessments: ['External assessment'],
      qualityAssured: true,
    },
  ]);
  expect(catalogue.subjectFields).toEqual([
    {
      id: 'field:ncea:accounting',
      name: 'Accounting (shown)',
      broader: 'field:dass:business',
      scheme: 'NCEA',
    },
  ]);
  expect(ifAbsent?.subjectFields).toEqual([
    { id: 'field:dass:business', name: 'Business', scheme: 'DASS' },
  ]);
  expect(catalogue.meta.version).toBe('2 April');
});

test('a standard under several subjects stays under the first, and the rest is reported', () => {
  const { catalogue, findings } = read(
    row(1, 'Hangarau'),
    row(1, 'Technology'),
    row(1, 'Hangarau'),
  );
  expect(catalogue.learningOutcomes).toMatchObject([{ field: 'field:ncea:hangarau' }]);
  expect(findings).toMatchObject([
    { rule: 'ncea.other-subject', pointer: '/assessments/1/subject/name', value: 'Technology' },
    { rule: 'ncea.repeat', pointer: '/assessments/2', value: 1 },
  ]);
});

test('a repeat that says something else is reported', () => {
  const { findings } = read(row(1, 'Dance'), row(1, 'Dance', { credits: 5 }));
  expect(findings.map(({ rule }) => rule)).toEqual(['ncea.repeat', 'ncea.contradiction']);
});

test('a title that lost its macrons stays as it is, and is reported', () => {
  const { catalogue, findings } = read(row(1, 'Hauora', { title: 'Te wh?nau' }));
  expect(catalogue.learningOutcomes).toMatchObject([{ title: 'Te wh?nau' }]);
  expect(findings).toMatchObject([{ rule: 'ncea.macrons', pointer: '/assessments/0/title' }]);
});

test('a row that is no standard is left out and reported', () => {
  const { catalogue, findings } = read(row(1, 'Dance', { level: 11 }), 'x', row(2, 'Dance'));
  expect(catalogue.learningOutcomes).toHaveLength(1);
  expect(findings).toMatchObject([
    { rule: 'ncea.row', severity: 'WARNING', pointer: '/assessments/0/level' },
    { rule: 'ncea.row', pointer: '/assessments/1' },
  ]);
});

test('a subject that nobody has placed gets no top field, and is reported once', () => {
  const { catalogue, findings } = read(row(1, 'Alchemy'), row(2, 'Alchemy'));
  expect(catalogue.subjectFields).toEqual([
    { id: 'field:ncea:alchemy', name: 'Alchemy (shown)', scheme: 'NCEA' },
  ]);
  expect(findings).toMatchObject([{ rule: 'ncea.subject', value: 'Alchemy' }]);
});

test.for(['', '[]', '{"assessments": 5}', 'not JSON'])('%j is refused as a listing', (text) => {
  const { findings } = nceaImporter.read([{ name: 'x.json', text }]);
  expect(findings).toMatchObject([{ rule: 'ncea.listing', severity: 'FATAL' }]);
});

test('what it makes is a valid native document together with its surroundings', async () => {
  const { catalogue, ifAbsent } = read(row(1, 'Dance'), row(2, 'Reo Maori'));
  const sources = [catalogue, ifAbsent ?? catalogue].map((each) => memoryDocument(each));
  const { findings } = await readDeclarations(sources);
  expect(findings).toEqual([]);
});
