import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { ProblemError } from '../../src/domain/problem.ts';
import { openTestGraph } from '../support/graph.ts';
import { type Api, startApi } from './support/startApi.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

const DATE = 'a calendar date, YYYY-MM-DD';

test.each([
  [
    '{ microCredentials(filter: {currentOn: "2026-02-30"}) { totalCount } }',
    'filter.currentOn',
    DATE,
    '2026-02-30',
  ],
  [
    '{ microCredentials(filter: {currentOn: "2023-02-29"}) { totalCount } }',
    'filter.currentOn',
    DATE,
    '2023-02-29',
  ],
  [
    '{ microCredentials(filter: {currentOn: "2026-2-3"}) { totalCount } }',
    'filter.currentOn',
    DATE,
    '2026-2-3',
  ],
  [
    '{ microCredentials(filter: {currentOn: "2026-03-01T00:00:00Z"}) { totalCount } }',
    'filter.currentOn',
    DATE,
    '2026-03-01T00:00:00Z',
  ],
  [
    '{ microCredentials(filter: {currentOn: "0000-01-01"}) { totalCount } }',
    'filter.currentOn',
    DATE,
    '0000-01-01',
  ],
  [
    '{ microCredentials(filter: {currentOn: 20260301}) { totalCount } }',
    'filter.currentOn',
    DATE,
    20260301,
  ],
  ['{ skills(first: "ten") { totalCount } }', 'first', 'a whole number of 32 bits', 'ten'],
  [
    '{ skills(first: 3000000000) { totalCount } }',
    'first',
    'a whole number of 32 bits',
    3_000_000_000,
  ],
  [
    '{ skills(filter: {kinds: [SKILL, TALENT]}) { totalCount } }',
    'filter.kinds[1]',
    'one of SkillKind',
    'TALENT',
  ],
  [
    '{ skills(filter: {colour: "red"}) { totalCount } }',
    'filter.colour',
    'a member of SkillFilter',
    'red',
  ],
  [
    '{ alqTimeline(input: {holdings: {achievements: [{outcomeId: "a", achievedOn: "yesterday"}]}}) { on } }',
    'input.holdings.achievements[0].achievedOn',
    DATE,
    'yesterday',
  ],
  [
    '{ alqTimeline(input: {holdings: {achievements: [{outcomeId: "a"}]}}) { on } }',
    'input.holdings.achievements[0].achievedOn',
    'required',
    null,
  ],
  [
    '{ alqTimeline(input: {holdings: {learnerId: "a", achievements: []}}) { on } }',
    'input.holdings',
    'exactly one member',
    { learnerId: 'a', achievements: [] },
  ],
  ['{ alqTimeline(input: {holdings: {}}) { on } }', 'input.holdings', 'exactly one member', {}],
  [
    'query ($day: Date = "2026-13-01") { microCredentials(filter: {currentOn: $day}) { totalCount } }',
    'day',
    DATE,
    '2026-13-01',
  ],
])('written into the query: %s', async (query, field, rule, value) => {
  const { status, errors, data } = await api.ask(query);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field, rule, value });
  expect(errors[0]?.message).toMatch(/./);
});

const TIMELINE = 'query ($input: AlqAssessmentInput!) { alqTimeline(input: $input) { on } }';
const achievement = { outcomeId: 'a', achievedOn: '2026-01-01' };

test.each([
  [{}, 'input', 'required', null],
  [{ input: null }, 'input', 'required', null],
  [{ input: { holdings: {} } }, 'input.holdings', 'exactly one member', {}],
  [{ input: { holdings: { learnerId: null } } }, 'input.holdings.learnerId', 'required', null],
  [
    { input: { holdings: { learnerId: 'a', achievements: [] } } },
    'input.holdings',
    'exactly one member',
    { learnerId: 'a', achievements: [] },
  ],
  [
    {
      input: {
        holdings: { achievements: [achievement, { ...achievement, achievedOn: '2026-02-30' }] },
      },
    },
    'input.holdings.achievements[1].achievedOn',
    DATE,
    '2026-02-30',
  ],
  [
    { input: { holdings: { achievements: [{ outcomeId: 'a' }] } } },
    'input.holdings.achievements[0].achievedOn',
    'required',
    null,
  ],
  [
    { input: { holdings: { achievements: [{ ...achievement, kind: 'GUESSED' }] } } },
    'input.holdings.achievements[0].kind',
    'one of AchievementKind',
    'GUESSED',
  ],
  [{ input: { holdings: { learnerId: 'a' }, asOf: 5 } }, 'input.asOf', DATE, 5],
  [
    { input: { holdings: { learnerId: 'a' }, day: 5 } },
    'input',
    'a member of AlqAssessmentInput',
    { holdings: { learnerId: 'a' }, day: 5 },
  ],
])('sent as a variable: %j', async (variables, field, rule, value) => {
  const { status, errors } = await api.ask(TIMELINE, variables);
  expect(status).toBe(400);
  expect(errors.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', field, rule, value },
  ]);
});

test('a variable that is null where an argument may not be is refused by name', async () => {
  const { status, errors } = await api.ask('query ($id: ID = "x") { node(id: $id) { id } }', {
    id: null,
  });
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', field: 'id', rule: 'required' } },
  ]);
});

test("graphql's own errors keep their codes", async () => {
  const codes = async (query: string, variables?: object) => {
    const { status, errors } = await api.ask(query, variables);
    return [status, ...errors.map(({ extensions }) => extensions.code)];
  };
  expect(await codes('{')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(await codes('{ nothing }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('query A { graph { version } } query B { graph { version } }')).toEqual([
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ]);
  const misnamed = { query: 'query A { graph { version } }', operationName: 'B' };
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(misnamed),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
  });
  expect(await codes('mutation { nothing }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

/** A graph that fails as nobody foresaw. */
const brokenGraph = (failure: Error): Graph => ({
  ...openTestGraph(),
  read: () => Promise.reject(failure),
});

async function onBrokenGraph(failure: Error, use: (api: Api) => Promise<void>): Promise<void> {
  const broken = await startApi(brokenGraph(failure));
  try {
    await use(broken);
  } finally {
    await broken.close();
  }
}

test('what nobody foresaw is masked, and logged under the request id that the answer carries', async () => {
  const failure = new Error('secret: bolt://neo4j:password@db at /srv/app.ts:12');
  await onBrokenGraph(failure, async (broken) => {
    const { errors, headers } = await broken.ask(
      '{ a: node(id: "x") { id } skills { totalCount } }',
    );
    const requestId = headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'INTERNAL_SERVER_ERROR', requestId },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|password|app\.ts|\.js/);
    expect(broken.log.entries).toContainEqual({
      level: 'error',
      message: 'unexpected failure',
      entry: expect.objectContaining({ requestId }) as unknown,
    });
  });
});

test('a problem that we foresaw is said as it is', async () => {
  const problem = {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'No answer.',
    rule: 'graph.available',
  } as const;
  await onBrokenGraph(new ProblemError(problem), async (broken) => {
    const { errors } = await broken.ask('{ skills { totalCount } }');
    expect(errors).toMatchObject([
      {
        message: 'No answer.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', rule: 'graph.available' },
      },
    ]);
  });
});
