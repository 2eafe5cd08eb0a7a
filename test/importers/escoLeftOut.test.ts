import { describe, expect, test } from 'vitest';
import {
  type MoreRows,
  below,
  importEsco,
  needs,
  occupationRow,
  occupationUri,
  related,
  skillOf,
  skillRow,
  skillUri,
  told,
} from './escoFixture.ts';

type Case = readonly [what: string, more: MoreRows, pointer: string, rule: string, value: unknown];

const SKILLS = 'skills_en.csv';
const BROADER = 'broaderRelationsSkillPillar.csv';
const RELATED = 'skillSkillRelations.csv';
const NEEDS = 'occupationSkillRelations.csv';
const OCCUPATIONS = 'occupations_en.csv';
const ABOVE = 'broaderRelationsOccPillar.csv';

/** Each adds one row to a classification of which nothing is left out. */
const leftOutRows: readonly Case[] = [
  [
    'a concept under another address',
    { [SKILLS]: [skillRow('x', { conceptUri: 'http://example.org/x' })] },
    `${SKILLS}#/2/conceptUri`,
    'esco.uri',
    'http://example.org/x',
  ],
  [
    'a concept that is there already',
    { [SKILLS]: [skillRow('timber')] },
    `${SKILLS}#/2/conceptUri`,
    'esco.repeated',
    skillUri('timber'),
  ],
  [
    'a skill that is a group too',
    { [SKILLS]: [skillRow('making')] },
    `${SKILLS}#/2/conceptUri`,
    'esco.repeated',
    skillUri('making'),
  ],
  [
    'a concept without a label',
    { [SKILLS]: [skillRow('x', { preferredLabel: ' ' })] },
    `${SKILLS}#/2/preferredLabel`,
    'esco.label',
    '',
  ],
  [
    'a concept that is not released',
    { [SKILLS]: [skillRow('x', { status: 'deprecated' })] },
    `${SKILLS}#/2/status`,
    'esco.status',
    'deprecated',
  ],
  [
    'a skill without a type and without a group',
    { [SKILLS]: [skillRow('x', { skillType: '' })] },
    `${SKILLS}#/2/skillType`,
    'esco.skill-type',
    '',
  ],
  [
    'a skill of an unknown type',
    { [SKILLS]: [skillRow('x', { skillType: 'talent' })] },
    `${SKILLS}#/2/skillType`,
    'esco.skill-type',
    'talent',
  ],
  [
    'an occupation without a label',
    { [OCCUPATIONS]: [occupationRow('x', { preferredLabel: '' })] },
    `${OCCUPATIONS}#/1/preferredLabel`,
    'esco.label',
    '',
  ],
  [
    'a broader relation from an unknown concept',
    { [BROADER]: [below('x', 'making')] },
    `${BROADER}#/2/conceptUri`,
    'esco.unknown',
    skillUri('x'),
  ],
  [
    'a broader relation to an unknown concept',
    { [BROADER]: [below('timber', 'x')] },
    `${BROADER}#/2/broaderUri`,
    'esco.unknown',
    skillUri('x'),
  ],
  [
    'a concept below itself',
    { [BROADER]: [below('timber', 'timber')] },
    `${BROADER}#/2/broaderUri`,
    'esco.self',
    skillUri('timber'),
  ],
  [
    'a broader relation stated twice',
    { [BROADER]: [below('timber', 'knowing')] },
    `${BROADER}#/2/broaderUri`,
    'esco.repeated',
    skillUri('knowing'),
  ],
  [
    'a skill related to an unknown one',
    { [RELATED]: [related('timber', 'x')] },
    `${RELATED}#/0/relatedSkillUri`,
    'esco.unknown',
    skillUri('x'),
  ],
  [
    'a skill related to itself',
    { [RELATED]: [related('timber', 'timber')] },
    `${RELATED}#/0/relatedSkillUri`,
    'esco.self',
    skillUri('timber'),
  ],
  [
    'a skill of an unknown occupation',
    { [NEEDS]: [needs('x', 'timber')] },
    `${NEEDS}#/2/occupationUri`,
    'esco.unknown',
    occupationUri('x'),
  ],
  [
    'an unknown skill of an occupation',
    { [NEEDS]: [needs('joiner', 'x')] },
    `${NEEDS}#/2/skillUri`,
    'esco.unknown',
    skillUri('x'),
  ],
  [
    'a skill neither essential nor optional',
    { [NEEDS]: [needs('joiner', 'making', 'nice')] },
    `${NEEDS}#/2/relationType`,
    'esco.relation-type',
    'nice',
  ],
  [
    'a skill named twice for an occupation',
    { [NEEDS]: [needs('joiner', 'timber')] },
    `${NEEDS}#/2/skillUri`,
    'esco.repeated',
    skillUri('timber'),
  ],
  [
    'an unknown occupation below another',
    { [ABOVE]: [{ conceptUri: occupationUri('x'), broaderUri: occupationUri('joiner') }] },
    `${ABOVE}#/1/conceptUri`,
    'esco.unknown',
    occupationUri('x'),
  ],
];

describe('left out, and reported by row, rule and value:', () => {
  test.each(leftOutRows)('%s', (_, more, pointer, rule, value) => {
    const { catalogue, findings } = importEsco(more);
    const rows = findings.filter((finding) => finding.rule !== 'esco.column.unread');
    expect(told(rows)).toEqual([{ pointer, rule, severity: 'WARNING', value }]);
    expect(rows[0]?.message).toMatch(/^Row \d+: .*\.$/);
    const plain = importEsco().catalogue;
    expect(catalogue.skills).toEqual(plain.skills);
    expect(catalogue.occupations?.map(({ id }) => id)).toEqual(['esco:occupation:joiner']);
  });
});

test('a row says where it stands as a spreadsheet counts', () => {
  const { findings } = importEsco({ [BROADER]: [below('x', 'making')] });
  expect(findings[0]?.message).toBe(`Row 4: Left out: ${skillUri('x')} is not among the concepts.`);
});

test('what relates a left-out concept is left out row by row', () => {
  const { findings } = importEsco({
    [SKILLS]: [skillRow('x', { skillType: '' })],
    [NEEDS]: [needs('joiner', 'x')],
    [RELATED]: [related('x', 'timber', '')],
  });
  expect(findings.map(({ rule }) => rule)).toEqual([
    'esco.skill-type',
    'esco.unknown',
    'esco.unknown',
  ]);
});

test('a skill without a type is of the kind of all groups above it, through other skills too', () => {
  const imported = importEsco({
    [SKILLS]: [skillRow('grain', { skillType: '' })],
    [BROADER]: [below('grain', 'timber')],
    [NEEDS]: [{ ...needs('joiner', 'grain'), skillType: '' }],
  });
  expect(skillOf(imported, 'grain')?.kind).toBe('KNOWLEDGE');
  expect(imported.catalogue.occupations?.[0]?.skills).toHaveLength(3);
  expect(told(imported.findings)).toEqual([
    { pointer: `${SKILLS}#/2/skillType`, rule: 'esco.skill-type', severity: 'WARNING', value: '' },
  ]);
});

test('a skill without a type below groups of two kinds is left out', () => {
  const imported = importEsco({
    [SKILLS]: [skillRow('x', { skillType: '' })],
    [BROADER]: [below('x', 'making'), below('x', 'knowing')],
  });
  expect(skillOf(imported, 'x')).toBeUndefined();
});

test.each([
  ['optional first', [needs('joiner', 'making', 'optional'), needs('joiner', 'making')]],
  ['essential first', [needs('joiner', 'making'), needs('joiner', 'making', 'optional')]],
])('a skill said to be both essential and optional is essential: %s', (_, rows) => {
  const { catalogue } = importEsco({ [NEEDS]: rows });
  expect(catalogue.occupations?.[0]?.skills).toContainEqual({
    skill: 'esco:skill:making',
    importance: 'ESSENTIAL',
  });
});

test('one relation of a cycle is left out, and nothing else', () => {
  const { catalogue, findings } = importEsco({
    [SKILLS]: [skillRow('dovetail')],
    [BROADER]: [below('dovetail', 'cut-joints'), below('cut-joints', 'dovetail')],
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['esco.cycle']);
  const links = catalogue.skills?.flatMap(({ broader = [] }) => broader) ?? [];
  expect(links).toHaveLength(3);
});
