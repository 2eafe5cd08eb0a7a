import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';
import { walkList } from './support/walkList.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

async function found(list: string, filter: string): Promise<readonly string[]> {
  const { data, errors } = await api.ask<{ list: { nodes: { id: string }[] } }>(
    `{ list: ${list}(filter: ${filter}) { nodes { id } } }`,
  );
  expect(errors).toEqual([]);
  return data.list.nodes.map(({ id }) => id);
}

test.each([
  ['organisations', 'whanau', ['org:provider']],
  ['organisations', 'WHĀNAU inst', ['org:provider']],
  ['organisations', 'institute', ['org:narrow', 'org:provider']],
  ['organisations', 'stitute', []],
  ['organisations', 'whanau narrow', []],
  ['learningOutcomes', 'horoi', ['lo:wash']],
  ['learningOutcomes', '28521', ['lo:wash']],
  ['learningOutcomes', 'wash INDIA', ['lo:india']],
  ['learningOutcomes', 'mihi to', ['lo:greet']],
  ['microCredentials', 'te hapai', ['mc:lifting']],
  ['skills', 'hapai', ['skill:lift']],
  ['skills', 'manual-handling', ['skill:lift']],
  ['occupations', 'kaiawhina', ['occupation:carer']],
  ['qualifications', 'CARE', ['qual:care']],
  ['frameworks', 'tax', ['framework:tax']],
])(
  '%s with the text "%s": words begin words, whatever their case and macrons',
  async (list, text, ids) => {
    expect(await found(list, `{text: ${JSON.stringify(text)}}`)).toEqual(ids);
  },
);

test.each(['a* OR b', '+-&|!(){}[]^~?:\\/ x', 'AND', 'name:*', "it's"])(
  'the text %s is words, never a query',
  async (text) => {
    expect(await found('skills', `{text: ${JSON.stringify(text)}}`)).toEqual([]);
  },
);

test('blank text asks nothing; text without a word is refused', async () => {
  expect(await found('frameworks', '{text: "  "}')).toHaveLength(2);
  const { errors } = await api.ask('{ skills(filter: {text: "?!"}) { totalCount } }');
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', field: 'filter.text', value: '?!' } },
  ]);
});

test('a skill stands for all below it, and for skills of the same address with all below them', async () => {
  const below = ['skill:lift', 'skill:manaaki', 'skill:lift-again', 'skill:hoist', 'skill:care'];
  expect((await found('skills', '{broaderId: "skill:care"}')).toSorted()).toEqual(below.toSorted());
  expect((await found('skills', '{broaderId: "skill:lift"}')).toSorted()).toEqual(
    ['skill:lift', 'skill:lift-again', 'skill:hoist'].toSorted(),
  );
  // lo:hoist gives skill:hoist, which lies below the twin of skill:lift, which lies below skill:care.
  expect(await found('learningOutcomes', '{skillIds: ["skill:care"]}')).toEqual([
    'lo:hoist',
    'lo:greet',
    'lo:wash',
  ]);
  expect(await found('microCredentials', '{skillIds: ["skill:lift"]}')).toEqual(['mc:lifting']);
  expect(await found('occupations', '{skillIds: ["skill:lift-again"]}')).toEqual([
    'occupation:carer',
  ]);
});

test('a field stands for all below it', async () => {
  expect(await found('learningOutcomes', '{fieldIds: ["field:health"]}')).toEqual([
    'lo:hoist',
    'lo:wash',
  ]);
  expect(await found('microCredentials', '{fieldIds: ["field:maori"]}')).toEqual(['mc:mihi']);
  expect(await found('microCredentials', '{subjectIds: ["field:nzsced"]}')).toEqual(['mc:lifting']);
});

test.each([
  ['skills', '{ids: ["skill:care", "skill:none"]}', 'filter.ids', 'skill:none'],
  ['skills', '{broaderId: "none"}', 'filter.broaderId', 'none'],
  ['learningOutcomes', '{skillIds: ["org:setter"]}', 'filter.skillIds', 'org:setter'],
  ['learningOutcomes', '{fieldIds: ["none"]}', 'filter.fieldIds', 'none'],
  ['learningOutcomes', '{setterIds: ["none"]}', 'filter.setterIds', 'none'],
  ['microCredentials', '{onRampToId: "none"}', 'filter.onRampToId', 'none'],
  ['microCredentials', '{ownerIds: ["none"]}', 'filter.ownerIds', 'none'],
  ['microCredentials', '{outcomeIds: ["none"]}', 'filter.outcomeIds', 'none'],
  ['microCredentials', '{subjectIds: ["none"]}', 'filter.subjectIds', 'none'],
  ['qualifications', '{outcomeIds: ["none"]}', 'filter.outcomeIds', 'none'],
  ['occupations', '{frameworkIds: ["none"]}', 'filter.frameworkIds', 'none'],
  ['organisations', '{ids: ["none"]}', 'filter.ids', 'none'],
  ['frameworks', '{ids: ["none"]}', 'filter.ids', 'none'],
])(
  '%s(filter: %s): an unknown id is an error, no empty answer',
  async (list, filter, field, value) => {
    const { errors } = await api.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([
      { path: [list], extensions: { code: 'NOT_FOUND', field, rule: 'exists', value } },
    ]);
  },
);

test.each([0, -1, 101, 2_147_483_647])('first: %i is refused', async (first) => {
  const { errors } = await api.ask(`{ organisations(first: ${first}) { totalCount } }`);
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', field: 'first', rule: '1-100', value: first } },
  ]);
});

test('first defaults to 20, null as well', async () => {
  const { errors } = await api.ask('{ organisations(first: null) { nodes { id } } }');
  expect(errors).toEqual([]);
});

const cursorOf = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

test('a cursor of another list, a changed one and plain nonsense are refused', async () => {
  const { data } = await api.ask<{ skills: { pageInfo: { endCursor: string } } }>(
    '{ skills(first: 1) { pageInfo { endCursor } } }',
  );
  const foreign = data.skills.pageInfo.endCursor;
  const after = 'query ($after: String) { organisations(after: $after) { nodes { id } } }';
  const bad = [
    foreign,
    'nonsense',
    '',
    `${cursorOf('organisations', 'a', 'b')}=`,
    cursorOf('organisations', 'a'),
    cursorOf('organisations', 1, 2),
    cursorOf('organisations', 'a', 'b', 'c'),
    Buffer.from('{"organisations":1}').toString('base64url'),
  ];
  for (const cursor of bad) {
    const { errors } = await api.ask(after, { after: cursor });
    expect({ cursor, errors }).toMatchObject({
      cursor,
      errors: [
        {
          extensions: {
            code: 'BAD_USER_INPUT',
            field: 'after',
            rule: 'a cursor of organisations',
            value: cursor,
          },
        },
      ],
    });
  }
});

/** Frameworks whose names come in the order of their numbers. */
function frameworks(numbers: readonly number[], prefix: string): Catalogue {
  return {
    meta: { title: `frameworks ${prefix}`, licence: 'CC0-1.0' },
    frameworks: numbers.map((number) => ({
      id: `${prefix}:${number}`,
      // Pairs of equal names, so that the id has to decide.
      name: `N${String(Math.floor(number / 2)).padStart(4, '0')}`,
      kind: 'TAXONOMY' as const,
      jurisdiction: 'ZZ',
    })),
  };
}

test('cursors neither skip nor repeat while the catalogue changes underneath', async () => {
  const numbers = Array.from({ length: 24 }, (_, index) => index * 2 + 10);
  await loadCatalogue(api.graph, frameworks(numbers, 'stays'));
  let turn = 0;
  const { ids } = await walkList(
    api.ask,
    'frameworks',
    'FrameworkFilter',
    { jurisdictions: ['ZZ'] },
    5,
    async () => {
      // Before the place, right at it, and after it.
      turn += 1;
      const here = turn * 10;
      await loadCatalogue(api.graph, frameworks([turn, here, here + 1, 90 - turn], `new${turn}`));
    },
  );
  const stayed = ids.filter((id) => id.startsWith('stays'));
  expect(stayed).toEqual(numbers.map((number) => `stays:${number}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(turn).toBeGreaterThan(4);
});
