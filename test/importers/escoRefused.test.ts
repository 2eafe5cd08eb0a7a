import { expect, test } from 'vitest';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';
import { escoFiles, told } from './escoFixture.ts';

const SKILLS = 'skills_en.csv';

function withSkills(change: (text: string) => string) {
  const files = escoFiles().map((file) =>
    file.name === SKILLS ? { ...file, text: change(file.text) } : file,
  );
  return escoImporter.read(files).findings;
}

const fatal = (findings: ReturnType<typeof withSkills>) =>
  told(findings.filter(({ severity }) => severity === 'FATAL'));

test.each(escoFiles().map(({ name }) => name))('without %s nothing is imported', (name) => {
  const { catalogue, findings } = escoImporter.read(
    escoFiles().filter((file) => file.name !== name),
  );
  const value = name.replace('_en', '');
  expect(told(findings)).toEqual([
    { pointer: '', rule: 'esco.file.missing', severity: 'FATAL', value },
  ]);
  expect(catalogue).not.toHaveProperty('skills');
});

test('two languages at once are refused', () => {
  const { findings } = escoImporter.read([...escoFiles(), { name: 'skills_mi.csv', text: '' }]);
  expect(fatal(findings)[0]).toEqual({
    pointer: 'skills_mi.csv#',
    rule: 'esco.file.repeated',
    severity: 'FATAL',
    value: SKILLS,
  });
});

test('a file that lacks a column is refused, with its name', () => {
  const findings = withSkills((text) => text.replace('skillType', 'type'));
  expect(fatal(findings)).toEqual([
    { pointer: `${SKILLS}#`, rule: 'esco.file.columns', severity: 'FATAL', value: ['skillType'] },
  ]);
});

test('an empty file is refused', () => {
  expect(fatal(withSkills(() => ''))).toMatchObject([{ rule: 'esco.file.columns' }]);
});

test('a quotation mark that is never closed is refused, by line', () => {
  const findings = withSkills((text) => `${text}"http://example.org`);
  expect(fatal(findings)).toMatchObject([{ rule: 'esco.file.csv', value: 'CSV_QUOTE_NOT_CLOSED' }]);
  expect(findings.at(0)?.message).toMatch(/near line \d+/);
});

test('a row with more cells than columns is left out; one that stops early has empty cells', () => {
  const row = (key: string) => `Skill,http://data.europa.eu/esco/skill/${key},knowledge,${key}`;
  const findings = withSkills((text) => `${text}${row('long')},,,,,,,,\r\n${row('short')}\r\n`);
  expect(told(findings)).toEqual([
    { pointer: `${SKILLS}#/2`, rule: 'esco.row.columns', severity: 'WARNING', value: 12 },
  ]);
});

test('a byte order mark does not hide the first column', () => {
  const quoted = (text: string) => text.replace('conceptType', '"conceptType"');
  expect(withSkills((text) => `\uFEFF${quoted(text)}`)).toEqual([]);
});
