import { expect, test } from 'vitest';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';
import {
  below,
  escoFiles,
  hierarchyRow,
  importEsco,
  occupationRow,
  occupationUri,
  skillOf,
  skillRow,
  skillUri,
  told,
} from './escoFixture.ts';

const SKILLS = 'skills_en.csv';
const BROADER = 'broaderRelationsSkillPillar.csv';
const OCCUPATIONS = 'occupations_en.csv';
const ABOVE = 'broaderRelationsOccPillar.csv';

test('a group that only the hierarchy names is taken from there', () => {
  const imported = importEsco({
    'skillsHierarchy_en.csv': [hierarchyRow('S', 'making', 'turning')],
    [BROADER]: [below('turning', 'making')],
  });
  expect(skillOf(imported, 'turning')).toMatchObject({
    name: 'group turning',
    description: 'what turning gathers',
    kind: 'SKILL',
    broader: ['esco:skill:making'],
  });
  expect(imported.findings.map(({ rule }) => rule)).toEqual(['esco.group.missing']);
});

test('a group outside of the hierarchy is taken as a skill, and reported', () => {
  const rows = [{ conceptUri: skillUri('stray'), preferredLabel: 'stray' }];
  const { findings } = importEsco({ 'skillGroups_en.csv': rows });
  expect(told(findings)).toEqual([
    {
      pointer: 'skillsHierarchy_en.csv#',
      rule: 'esco.group.branch',
      severity: 'WARNING',
      value: skillUri('stray'),
    },
  ]);
});

test('an occupation of an unknown group has no sector; groups below the major ones are counted', () => {
  const { catalogue, findings } = importEsco({
    [OCCUPATIONS]: [occupationRow('x', { iscoGroup: '0110', code: '0110.1' })],
    'ISCOGroups_en.csv': [{ code: '75', preferredLabel: 'Wood' }],
  });
  expect(catalogue.occupations?.[1]).not.toHaveProperty('sector');
  expect(told(findings)).toEqual([
    {
      pointer: 'ISCOGroups_en.csv#',
      rule: 'esco.isco-group.unread',
      severity: 'WARNING',
      value: 1,
    },
    {
      pointer: `${OCCUPATIONS}#/1/iscoGroup`,
      rule: 'esco.isco-group',
      severity: 'WARNING',
      value: '0110',
    },
  ]);
});

test('an occupation that lies where its code does not say is reported', () => {
  const row = {
    conceptUri: occupationUri('joiner'),
    broaderUri: 'http://data.europa.eu/esco/isco/C1',
  };
  const { findings } = importEsco({ [ABOVE]: [row] });
  expect(told(findings)).toEqual([
    {
      pointer: `${ABOVE}#/1/broaderUri`,
      rule: 'esco.occupation.broader',
      severity: 'WARNING',
      value: row.broaderUri,
    },
  ]);
});

test('columns and files without a place are reported once, with how much they state', () => {
  const files = escoFiles({ [SKILLS]: [skillRow('x', { reuseLevel: 'cross-sector' })] });
  const { findings } = escoImporter.read([
    ...files,
    { name: 'greenSkillsCollection_en.csv', text: '' },
  ]);
  expect(told(findings)).toEqual([
    {
      pointer: 'greenSkillsCollection_en.csv#',
      rule: 'esco.file.unread',
      severity: 'WARNING',
      value: 'greenSkillsCollection_en.csv',
    },
    { pointer: `${SKILLS}#`, rule: 'esco.column.unread', severity: 'WARNING', value: 'reuseLevel' },
  ]);
  expect(findings[1]?.message).toContain('1 of 3 rows');
});
