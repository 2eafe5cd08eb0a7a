import { expect, test } from 'vitest';
import { ids, source, useWholeNodes } from './support/wholeNode.ts';

const { wholeNode } = useWholeNodes();

test('a learning outcome shows all that is stated, and what others state of it', async () => {
  expect(await wholeNode('lo:wash')).toEqual({
    __typename: 'LearningOutcome',
    id: 'lo:wash',
    code: '28521',
    title: 'Wash hands',
    titles: [
      { language: 'en-NZ', title: 'Wash your hands' },
      { language: 'mi', title: 'Horoi ringaringa' },
    ],
    description: 'Keep hands clean.',
    version: 2,
    credits: 2.5,
    level: 2,
    learningHours: 25,
    jurisdiction: 'NZ',
    field: { id: 'field:aged-care' },
    topField: { id: 'field:health' },
    framework: null,
    competency: 'BASIC',
    theory: ['Germs', 'Water'],
    practice: ['Washing'],
    assessments: ['Shown at work'],
    qualityAssured: true,
    setter: { id: 'org:setter' },
    outcomeSkills: [
      {
        skill: { id: 'skill:care' },
        role: 'EARNS',
        proficiency: 1,
        taggedBy: { id: 'org:provider' },
      },
      { skill: { id: 'skill:anatomy' }, role: 'COMPETENT', proficiency: null, taggedBy: null },
    ],
    prerequisites: [],
    partOf: null,
    parts: ids('lo:part'),
    supersedes: [],
    supersededBy: [],
    excludes: [],
    status: 'CURRENT',
    validFrom: '2020-01-01',
    validTo: '2027-12-31',
    currencyMonths: 24,
    offerings: ids('offering:wash', 'offering:wash-sg'),
    microCredentials: ids('mc:lifting'),
    source,
  });
});

test('edges of outcomes read from both ends, prerequisites group by group', async () => {
  expect(await wholeNode('lo:hoist')).toMatchObject({
    prerequisites: [{ anyOf: ids('lo:wash', 'lo:india') }, { anyOf: ids('lo:greet') }],
    supersedes: ids('lo:old-hoist'),
    excludes: ids('lo:greet'),
    topField: { id: 'field:health' },
  });
  expect(await wholeNode('lo:old-hoist')).toMatchObject({
    supersededBy: ids('lo:hoist'),
    status: 'EXPIRED',
    field: null,
    topField: null,
  });
  expect(await wholeNode('lo:greet')).toMatchObject({ excludes: ids('lo:hoist') });
});

test('what an outcome does not state is what the rules make of it', async () => {
  expect(await wholeNode('lo:india')).toMatchObject({
    credits: 0.25,
    learningHours: 7.5,
    jurisdiction: 'IN',
    framework: { id: 'framework:in' },
    qualityAssured: false,
  });
  expect(await wholeNode('lo:part')).toMatchObject({
    credits: 0,
    learningHours: 7.5,
    jurisdiction: 'PH',
    partOf: { id: 'lo:wash' },
  });
  expect(await wholeNode('lo:greet')).toMatchObject({ learningHours: 250, jurisdiction: 'NZ' });
});

test('a micro-credential shows all that is stated, and its skills by name', async () => {
  expect(await wholeNode('mc:lifting')).toEqual({
    __typename: 'MicroCredential',
    id: 'mc:lifting',
    title: 'Lifting',
    titles: [{ language: 'mi', title: 'Te hāpai' }],
    purpose: 'For carers.',
    version: 4,
    credits: 22.5,
    level: 3,
    jurisdiction: 'NZ',
    owner: { id: 'org:provider' },
    recognition: 'APPROVED',
    outcomes: [
      { outcome: { id: 'lo:hoist' }, required: true },
      { outcome: { id: 'lo:wash' }, required: false },
    ],
    framework: null,
    subject: { id: 'field:nzsced' },
    stackable: true,
    national: true,
    endorsedBy: ids('org:setter', 'org:old-setter'),
    onRampTo: ids('qual:care'),
    listedOn: '2022-01-01',
    reviewOn: '2026-06-30',
    expiresOn: '2028-12-31',
    currencyMonths: 36,
    microCredentialStatus: 'CURRENT',
    offerings: ids('offering:lifting'),
    skills: ids('skill:anatomy', 'skill:care', 'skill:hoist'),
    uptake: [
      { year: 2022, enrolments: 5, completions: null },
      { year: 2024, enrolments: 30, completions: 12 },
    ],
    source,
  });
  expect(await wholeNode('mc:mihi')).toMatchObject({
    national: false,
    microCredentialStatus: 'DISCONTINUED',
    level: null,
    titles: [],
    uptake: [],
    offerings: [],
  });
});

test('a qualification shows its groups, entry, capstone and where it leads', async () => {
  expect(await wholeNode('qual:care')).toEqual({
    __typename: 'Qualification',
    id: 'qual:care',
    title: 'Certificate in Care',
    type: 'CERTIFICATE',
    qualificationLevel: 3,
    credits: 60,
    jurisdiction: 'NZ',
    owner: { id: 'org:provider' },
    framework: { id: 'framework:tax' },
    subject: { id: 'field:health' },
    capstone: { id: 'lo:greet' },
    entry: [
      {
        anyOf: [
          { __typename: 'MicroCredential', id: 'mc:mihi' },
          { __typename: 'LearningOutcome', id: 'lo:wash' },
          { __typename: 'Qualification', id: 'qual:start' },
        ],
      },
    ],
    groups: [
      {
        id: 'core',
        name: 'Core',
        all: true,
        minCredits: null,
        minCount: null,
        maxCredits: null,
        outcomes: ids('lo:wash', 'lo:hoist'),
      },
      {
        id: 'choice',
        name: 'Choice',
        all: false,
        minCredits: 20.5,
        minCount: 1,
        maxCredits: 40,
        outcomes: ids('lo:greet', 'lo:old-hoist'),
      },
    ],
    leadsTo: [
      { __typename: 'Occupation', id: 'occupation:carer' },
      { __typename: 'Qualification', id: 'qual:start' },
    ],
    source,
  });
});
