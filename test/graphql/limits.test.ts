import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

async function refusal(query: string, variables?: object): Promise<unknown> {
  const before = api.statements.length;
  const { status, errors, data } = await api.ask(query, variables);
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(errors).toHaveLength(1);
  expect(api.statements.length).toBe(before);
  return errors[0]?.extensions;
}

const nested = (levels: number) =>
  `{ node(id: "field:health") { ... on SubjectField { ${'broader { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;

test('tokens', async () => {
  const query = `{ graph { ${'version '.repeat(4_000)} } }`;
  expect(await refusal(query)).toEqual({
    code: 'LIMIT_EXCEEDED',
    field: 'query',
    rule: 'tokens <= 4000',
    value: 4_001,
  });
});

test('depth: one level more than allowed is refused, the last one allowed is answered', async () => {
  // node, 14 x broader and id make 16.
  const { errors } = await api.ask(nested(14));
  expect(errors).toEqual([]);
  expect(await refusal(nested(15))).toEqual({
    code: 'LIMIT_EXCEEDED',
    field: 'query',
    rule: 'depth <= 16',
    value: 17,
  });
});

test('aliases, also those behind fragments', async () => {
  const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: version`).join(' ');
  const query = `{ graph { ...F } more: graph { ...F } } fragment F on GraphInfo { ${aliases} }`;
  expect(await refusal(query)).toEqual({
    code: 'LIMIT_EXCEEDED',
    field: 'query',
    rule: 'aliases <= 30',
    value: 33,
  });
});

test('cost knows how long a page is, by literal and by variable', async () => {
  const inner =
    'nodes { outcomes { outcome { skills { skill { narrower { narrower { id } } } } } } }';
  const query = `query ($n: Int) { microCredentials(first: $n) { ${inner} } }`;
  // A micro-credential: 5 x (outcome and link) x 5 x (skill and link) x 5 x 5 below.
  const of = (n: number) => 1 + n * (1 + 5 * (1 + 1 + 5 * (1 + 1 + 5 * (1 + 5))));
  expect(of(100)).toBeGreaterThan(80_000);
  const { errors } = await api.ask(query, { n: 100 });
  expect(errors).toEqual([]);
  const twice = query.replace('id } }', 'id narrower { id } } }');
  expect(await refusal(twice, { n: 100 })).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    rule: 'cost <= 100000',
    value: 1 + 100 * (1 + 5 * (2 + 5 * (2 + 5 * (1 + 5 * (1 + 5))))),
  });
  const small = await api.ask(twice, { n: 20 });
  expect(small.errors).toEqual([]);
});

test('fragments that unfold without end are refused before they are unfolded', async () => {
  const fragments = Array.from(
    { length: 25 },
    (_, index) => `fragment F${index} on GraphInfo { ...F${index + 1} ...F${index + 1} }`,
  );
  const query = `{ graph { ...F0 } } ${fragments.join(' ')} fragment F25 on GraphInfo { version }`;
  expect(await refusal(query)).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    rule: 'selections <= 10000',
  });
});

test('searches weigh: ten of them are too many', async () => {
  const input = '(input: {holdings: {learnerId: "learner:ana"}})';
  const query = `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: alqAssessment${input} { eligible }`).join(' ')} }`;
  expect(await refusal(query)).toMatchObject({ code: 'LIMIT_EXCEEDED', rule: 'cost <= 100000' });
});

test.each(['learningOutcomes', 'skills'])('long lists of ids: %s', async (list) => {
  const ids = Array.from({ length: 1_001 }, (_, index) => `id:${index}`);
  const type = list === 'skills' ? 'SkillFilter' : 'LearningOutcomeFilter';
  const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`;
  expect(await refusal(query, { filter: { ids } })).toEqual({
    code: 'LIMIT_EXCEEDED',
    field: 'filter.ids',
    rule: 'list <= 1000',
    value: 1_001,
  });
});

test('long lists of achievements, as a variable and written out', async () => {
  const achievements = (count: number) =>
    Array.from({ length: count }, () => ({ outcomeId: 'lo:wash', achievedOn: '2025-01-01' }));
  const query =
    'query ($holdings: HoldingsInput!) { alqAssessment(input: {holdings: $holdings}) { eligible } }';
  const expected = {
    code: 'LIMIT_EXCEEDED',
    field: 'input.holdings.achievements',
    rule: 'list <= 1000',
    value: 1_001,
  };
  expect(await refusal(query, { holdings: { achievements: achievements(1_001) } })).toEqual(
    expected,
  );
  const { errors } = await api.ask(query, { holdings: { achievements: achievements(1_000) } });
  expect(errors).toEqual([]);
});

test("the standard introspection query passes, and GraphiQL's", async () => {
  const plain = await api.ask<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
  expect(plain.errors).toEqual([]);
  expect(plain.data.__schema.types.length).toBeGreaterThan(50);
  const full = await api.ask(
    getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      oneOf: true,
      specifiedByUrl: true,
    }),
  );
  expect(full.errors).toEqual([]);
});

test('introspection can be asked for once, not thirty times over', async () => {
  const schema = '__schema { types { fields { args { type { ofType { ofType { name } } } } } } }';
  const many = Array.from({ length: 30 }, (_, index) => `s${index}: ${schema}`).join(' ');
  expect(await refusal(`{ ${many} }`)).toMatchObject({ rule: 'cost <= 100000' });
});

test('what an answer really holds is counted too: an estimate cannot know how long lists are', async () => {
  const below = Array.from({ length: 60 }, (_, index) => ({
    id: `skill:below:${index}`,
    name: `below ${index}`,
    kind: 'SKILL' as const,
    broader: ['skill:care'],
  }));
  const wide = { ...catalogue, skills: [...(catalogue.skills ?? []), ...below] };
  const tight = await startCatalogueApi(wide, { cost: 50 });
  try {
    const query = '{ node(id: "skill:care") { ... on Skill { narrower { id } } } }';
    const { status, data, errors } = await tight.ask(query);
    expect({ status, data }).toEqual({ status: 200, data: { node: null } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'LIMIT_EXCEEDED', field: 'query', rule: 'cost <= 50', value: 51 },
    ]);
    const fitting = await tight.ask(
      '{ node(id: "skill:manaaki") { ... on Skill { broader { id } } } }',
    );
    expect(fitting.errors).toEqual([]);
  } finally {
    await tight.close();
  }
});
