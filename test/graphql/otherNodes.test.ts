import { expect, test } from 'vitest';
import { ids, source, useWholeNodes } from './support/wholeNode.ts';

const { ask, askNode, wholeNode } = useWholeNodes();

test('skills show what is above, below and beside them', async () => {
  expect(await wholeNode('skill:lift')).toEqual({
    __typename: 'Skill',
    id: 'skill:lift',
    name: 'lift people safely',
    altNames: ['manual handling', 'hāpai'],
    description: 'Move a person without harm.',
    skillKind: 'SKILL',
    uri: 'https://skills.example/lift',
    framework: null,
    broader: ids('skill:care'),
    narrower: [],
    related: ids('skill:anatomy'),
    source,
  });
  expect(await wholeNode('skill:care')).toMatchObject({
    narrower: ids('skill:lift', 'skill:manaaki'),
  });
  expect(await wholeNode('skill:anatomy')).toMatchObject({ related: ids('skill:lift') });
});

test('organisations, frameworks, occupations, offerings and fields show all that is stated', async () => {
  expect(await wholeNode('org:provider')).toEqual({
    __typename: 'Organisation',
    id: 'org:provider',
    name: 'Whānau Institute',
    roles: ['PROVIDER', 'EMPLOYER'],
    category: 'PTE',
    jurisdiction: 'NZ',
    accredited: true,
    accreditedFrom: '2015-01-01',
    accreditedTo: '2030-12-31',
    region: 'Waikato',
    url: 'https://institute.example',
    accreditedFor: null,
    successorOf: [],
    source,
  });
  expect(await wholeNode('org:narrow')).toMatchObject({
    accreditedFor: [
      { __typename: 'MicroCredential', id: 'mc:lifting' },
      { __typename: 'LearningOutcome', id: 'lo:wash' },
    ],
  });
  expect(await wholeNode('org:setter')).toMatchObject({ successorOf: ids('org:old-setter') });
  expect(await wholeNode('framework:in')).toEqual({
    __typename: 'Framework',
    id: 'framework:in',
    name: 'Indian directory',
    kind: 'STANDARDS_DIRECTORY',
    jurisdiction: 'IN',
    sector: 'Health',
    audiences: ['ADULT_OR_MID_CAREER'],
    source,
  });
  expect(await wholeNode('occupation:carer')).toEqual({
    __typename: 'Occupation',
    id: 'occupation:carer',
    title: 'Carer',
    altTitles: ['kaiāwhina', 'care worker'],
    description: 'Cares.',
    code: '4231',
    sector: 'Health',
    framework: { id: 'framework:tax' },
    demand: 12.25,
    occupationSkills: [
      { skill: { id: 'skill:manaaki' }, importance: 'OPTIONAL', proficiency: null },
      { skill: { id: 'skill:lift' }, importance: 'ESSENTIAL', proficiency: 2 },
    ],
    source,
  });
  expect(await wholeNode('offering:lifting')).toEqual({
    __typename: 'Offering',
    id: 'offering:lifting',
    item: { __typename: 'MicroCredential', id: 'mc:lifting' },
    provider: { id: 'org:provider' },
    fee: 199.95,
    currency: 'NZD',
    mode: 'BLENDED',
    region: 'Waikato',
    language: 'en',
    starts: ['2026-04-01', '2026-07-01'],
    weeks: 6.5,
    audience: 'ADULT_OR_MID_CAREER',
    source,
  });
  expect(await wholeNode('offering:wash')).toMatchObject({ fee: null, currency: null, starts: [] });
  expect(await wholeNode('offering:wash-sg')).toMatchObject({ fee: 10, currency: 'SGD' });
  expect(await wholeNode('field:care')).toEqual({
    __typename: 'SubjectField',
    id: 'field:care',
    name: 'Care',
    scheme: 'DASS',
    broaderField: { id: 'field:health' },
    narrower: ids('field:aged-care'),
    source,
  });
});

test('top fields come by scheme, by name', async () => {
  const { data } = await ask(`{
    default: subjectFields { id }
    none: subjectFields(scheme: null) { id }
    nzsced: subjectFields(scheme: "NZSCED") { id }
    unknown: subjectFields(scheme: "ANZSCO") { id }
  }`);
  expect(data).toEqual({
    default: ids('field:health', 'field:maori'),
    none: ids('field:health', 'field:maori'),
    nzsced: ids('field:nzsced'),
    unknown: [],
  });
});

test('graph says its version, its engine and how much it holds', async () => {
  const { data } = await ask('{ graph { version engine counts { kind count } } }');
  expect(data).toEqual({
    graph: {
      version: expect.stringMatching(/./) as unknown,
      engine: expect.stringMatching(/^Neo4j/) as unknown,
      counts: [
        { kind: 'LEARNING_OUTCOME', count: 6 },
        { kind: 'SKILL', count: 6 },
        { kind: 'MICRO_CREDENTIAL', count: 2 },
        { kind: 'QUALIFICATION', count: 2 },
        { kind: 'OCCUPATION', count: 1 },
        { kind: 'ORGANISATION', count: 4 },
        { kind: 'FRAMEWORK', count: 2 },
        { kind: 'SUBJECT_FIELD', count: 5 },
        { kind: 'OFFERING', count: 3 },
      ],
    },
  });
});

test.each(['nothing:here', 'learner:ana', 'achievement:1', 'lo:hoist/prerequisites/0', ''])(
  'node("%s") is not found: nothing that the API answers with has that id',
  async (id) => {
    const { data, errors, status } = await askNode(id);
    expect(status).toBe(200);
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([
      { path: ['node'], extensions: { code: 'NOT_FOUND', field: 'id', rule: 'exists', value: id } },
    ]);
  },
);
