import { expect, test } from 'vitest';
import { judgeDeclarations } from '../../src/importers/native/judgeDeclarations.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { readDeclarations } from '../../src/importers/native/readDeclarations.ts';
import {
  below,
  escoFiles,
  importEsco,
  needs,
  occupationRow,
  occupationUri,
  related,
  skillOf,
  skillRow,
  skillUri,
} from './escoFixture.ts';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';

test('a small classification is carried whole, with nothing to report', () => {
  const { catalogue, findings, isWhole } = importEsco();
  expect(findings).toEqual([]);
  expect(isWhole).toBe(true);
  expect(catalogue.frameworks?.map(({ id, kind }) => [id, kind])).toEqual([
    ['fw:esco', 'TAXONOMY'],
    ['fw:esco-skills-hierarchy', 'TAXONOMY'],
  ]);
  expect(skillOf({ catalogue, findings }, 'cut-joints')).toEqual({
    id: 'esco:skill:cut-joints',
    name: 'label of cut-joints',
    altNames: ['cut wood joints', 'make joints'],
    description: 'what cut-joints is',
    kind: 'SKILL',
    broader: ['esco:skill:making'],
    framework: 'fw:esco',
    uri: skillUri('cut-joints'),
  });
  expect(catalogue.occupations).toEqual([
    {
      id: 'esco:occupation:joiner',
      title: 'label of joiner',
      altTitles: ['bench joiner'],
      code: '7522.1',
      sector: 'Craft and related trades workers',
      framework: 'fw:esco',
      skills: [
        { skill: 'esco:skill:cut-joints', importance: 'ESSENTIAL' },
        { skill: 'esco:skill:timber', importance: 'OPTIONAL' },
      ],
    },
  ]);
});

test('what is carried is a native document without a fault', async () => {
  const { catalogue } = importEsco();
  const declared = await readDeclarations([memoryDocument(catalogue)]);
  const nothing = new Map<string, never>();
  const chains = { prerequisites: nothing, broader: nothing, partOf: nothing, supersedes: nothing };
  const judged = judgeDeclarations(declared, { entries: nothing, credits: nothing, chains });
  expect([...declared.findings, ...judged]).toEqual([]);
});

test('the document names ESCO, its terms and the version that its archive is named after', () => {
  const files = escoFiles().map((file) => ({
    ...file,
    name: `ESCO - v1.2.0 - csv.zip/${file.name}`,
  }));
  const { meta } = escoImporter.read(files).catalogue;
  expect(meta.title).toBe('ESCO classification');
  expect(meta.version).toBe('1.2.0');
  expect(meta.licence).toContain('2011/833/EU');
  expect(meta.source).toContain('uses the ESCO classification of the European Commission');
  expect(importEsco().catalogue.meta).not.toHaveProperty('version');
});

test('groups are skills of a framework of their own, and of the kind of their branch', () => {
  const imported = importEsco();
  expect(skillOf(imported, 'making')).toEqual({
    id: 'esco:skill:making',
    name: 'group making',
    kind: 'SKILL',
    framework: 'fw:esco-skills-hierarchy',
    uri: skillUri('making'),
  });
  expect(skillOf(imported, 'knowing')?.kind).toBe('KNOWLEDGE');
});

test('the kind of a skill is its type', () => {
  const rows = [skillRow('care', { skillType: 'attitude' })];
  const imported = importEsco({ 'skills_en.csv': rows });
  const kinds = ['cut-joints', 'timber', 'care'].map((key) => skillOf(imported, key)?.kind);
  expect(kinds).toEqual(['SKILL', 'KNOWLEDGE', 'ATTITUDE']);
});

test('a label among its own alternatives, an empty one and a repeated one are no other names', () => {
  const altLabels = 'label of plane\n\n smooth \nsmooth\nlevel';
  const imported = importEsco({ 'skills_en.csv': [skillRow('plane', { altLabels })] });
  expect(skillOf(imported, 'plane')?.altNames).toEqual(['level', 'smooth']);
});

test('a skill lies below skills and groups, and is related to others, in one direction', () => {
  const imported = importEsco({
    'skills_en.csv': [skillRow('dovetail')],
    'broaderRelationsSkillPillar.csv': [
      below('dovetail', 'making'),
      below('dovetail', 'cut-joints'),
    ],
    'skillSkillRelations.csv': [related('dovetail', 'timber')],
  });
  expect(skillOf(imported, 'dovetail')?.broader).toEqual([
    'esco:skill:cut-joints',
    'esco:skill:making',
  ]);
  expect(skillOf(imported, 'dovetail')?.related).toEqual(['esco:skill:timber']);
  expect(skillOf(imported, 'timber')).not.toHaveProperty('related');
});

test('fields of education are groups too, under ids of their own', () => {
  const uri = 'http://data.europa.eu/esco/isced-f/0722';
  const imported = importEsco({
    'skillGroups_en.csv': [{ conceptUri: uri, preferredLabel: 'materials' }],
    'skillsHierarchy_en.csv': [
      { 'Level 0 URI': uri, 'Level 0 preferred term': 'materials', 'Level 0 code': 'K' },
    ],
    'broaderRelationsSkillPillar.csv': [{ conceptUri: skillUri('timber'), broaderUri: uri }],
  });
  expect(imported.findings).toEqual([]);
  expect(imported.catalogue.skills).toContainEqual({
    id: 'esco:isced-f:0722',
    name: 'materials',
    kind: 'KNOWLEDGE',
    framework: 'fw:esco-skills-hierarchy',
    uri,
  });
  expect(skillOf(imported, 'timber')?.broader).toContain('esco:isced-f:0722');
});

test('an occupation below another says so by its code', () => {
  const imported = importEsco({
    'occupations_en.csv': [occupationRow('stair-joiner', { code: '7522.1.4' })],
    'broaderRelationsOccPillar.csv': [
      { conceptUri: occupationUri('stair-joiner'), broaderUri: occupationUri('joiner') },
    ],
  });
  expect(imported.findings).toEqual([]);
  expect(imported.catalogue.occupations?.map(({ code }) => code)).toEqual(['7522.1', '7522.1.4']);
});

test('another order of rows and labels gives the same catalogue but for its order', () => {
  const more = {
    'skills_en.csv': [skillRow('dovetail', { altLabels: 'a\nb' })],
    'broaderRelationsSkillPillar.csv': [
      below('dovetail', 'making'),
      below('dovetail', 'cut-joints'),
    ],
    'occupationSkillRelations.csv': [needs('joiner', 'dovetail')],
  };
  const turned = escoFiles(more).map(({ name, text }) => {
    const [header = '', ...rows] = text.trimEnd().split('\r\n');
    return { name, text: [header, ...rows.reverse()].join('\r\n').replace('a\nb', 'b\na') };
  });
  const byId = ({ skills = [], occupations = [] }: ReturnType<typeof importEsco>['catalogue']) =>
    [...skills, ...occupations].sort((left, right) => (left.id < right.id ? -1 : 1));
  expect(byId(escoImporter.read(turned).catalogue)).toEqual(byId(importEsco(more).catalogue));
});

test('files of a later version are read whatever their language and their repeated labels', () => {
  const files = escoFiles().map(({ name, text }) => ({
    name: name.replace(/(_en)?\.csv$/, '_mi.csv'),
    text: text
      .replace('relationType,', 'relationType,occupationLabel,')
      .replaceAll('essential,', 'essential,x,')
      .replaceAll('optional,', 'optional,x,'),
  }));
  const { catalogue, findings } = escoImporter.read(files);
  expect(findings).toEqual([]);
  expect(catalogue.occupations?.[0]?.skills).toHaveLength(2);
});

test('the essential skills of an occupation come first', () => {
  const { catalogue } = importEsco({
    'skills_en.csv': [skillRow('adze')],
    'occupationSkillRelations.csv': [needs('joiner', 'adze', 'optional')],
  });
  expect(catalogue.occupations?.[0]?.skills.map(({ skill }) => skill)).toEqual([
    'esco:skill:cut-joints',
    'esco:skill:adze',
    'esco:skill:timber',
  ]);
});
