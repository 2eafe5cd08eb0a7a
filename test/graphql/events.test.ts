import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SentError } from './support/ask.ts';
import { allEvents, askEvents } from './support/askEvents.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';
import { startApi } from './support/startApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

const EVENTS = { 'content-type': 'application/json', accept: 'text/event-stream' };
const said = (text: string) => ({ statement: { text } });

function send(body: string | object, headers: Readonly<Record<string, string>> = EVENTS) {
  return fetch(api.url, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The errors of a question, however it is answered; without their place, which is another. */
async function refusals(kind: 'query' | 'subscription', selection: string, variables: object) {
  const parts = kind === 'query' ? selection : `result { ${selection} }`;
  const query = `${kind} ($input: RplInput!) { rplMatches(input: $input) { ${parts} } }`;
  const errors =
    kind === 'query'
      ? (await api.ask(query, variables)).errors
      : (await allEvents(askEvents(api.url, query, variables))).flatMap((event) => event.errors);
  return errors.map(({ message, extensions }) => ({ message, extensions }));
}

describe('a subscription is refused as its question is', () => {
  const input = { evidence: [said('I weld.')] };
  const PLAIN = 'basis { asOf }';
  const nested = (levels: number) =>
    `matches { outcome { field { ${'broader { '.repeat(levels)}id${' }'.repeat(levels)} } } }`;

  test.each([
    ['a variable of another type', PLAIN, { input: { evidence: 'I weld.' } }, 'BAD_USER_INPUT'],
    ['nothing to read', PLAIN, { input: { evidence: [] } }, 'BAD_USER_INPUT'],
    ['too many matches', PLAIN, { input: { ...input, first: 101 } }, 'BAD_USER_INPUT'],
    ['an unknown policy', PLAIN, { input: { ...input, policyId: 'none' } }, 'NOT_FOUND'],
    [
      'an unknown skill',
      PLAIN,
      { input: { evidence: [{ skill: { skillId: 'skill:none' } }] } },
      'NOT_FOUND',
    ],
    ['an unknown field', 'nothing', { input }, 'GRAPHQL_VALIDATION_FAILED'],
    ['bad syntax', '{', { input }, 'GRAPHQL_PARSE_FAILED'],
    ['tokens', `basis { ${'asOf '.repeat(4_000)} }`, { input }, 'LIMIT_EXCEEDED'],
    [
      'aliases',
      `basis { ${Array.from({ length: 31 }, (_, place) => `a${place}: asOf`).join(' ')} }`,
      { input },
      'LIMIT_EXCEEDED',
    ],
    [
      'a list',
      PLAIN,
      { input: { ...input, target: { outcomeIds: Array(1_001).fill('a') } } },
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_name, selection, variables, code) => {
    const errors = await refusals('subscription', selection, variables);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toContain('stack');
    if (code !== 'GRAPHQL_PARSE_FAILED') {
      expect(errors).toEqual(await refusals('query', selection, variables));
    }
  });

  test('the result stands one level deeper, and depth counts it', async () => {
    expect(await refusals('subscription', nested(10), { input })).toEqual([]);
    const [error] = await refusals('subscription', nested(11), { input });
    expect(error?.extensions).toMatchObject({ rule: 'depth <= 16', value: 17 });
  });
});

test('what fails after the reading takes the place of the last event', async () => {
  const query = `subscription ($input: RplInput!) {
    rplMatches(input: $input) { pieces piecesRead result { basis { asOf } } }
  }`;
  const input = { evidence: [{ skill: { skillId: 'skill:none' } }] };
  const [first, last, ...more] = await allEvents(askEvents(api.url, query, { input }));
  expect(first?.data).toEqual({ rplMatches: { pieces: 1, piecesRead: 0, result: null } });
  expect(last?.data).toBeNull();
  expect(last?.errors).toMatchObject([
    { path: ['rplMatches'], extensions: { field: 'input.evidence.0.skill.skillId' } },
  ]);
  expect(more).toEqual([]);
});

test('a stop of the service ends what is streamed', async () => {
  const stopped = await startApi(api.graph);
  const query =
    'subscription ($input: RplInput!) { rplMatches(input: $input) { sentencesRead sentencesFound } }';
  const input = { evidence: Array.from({ length: 3 }, () => said('I care. '.repeat(3_700))) };
  const events = askEvents(stopped.url, query, { input });
  expect((await events.next()).value).toMatchObject({ errors: [] });
  const began = performance.now();
  const cut = expect(allEvents(events)).rejects.toThrow('terminated');
  await stopped.close();
  await cut;
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('whoever takes no events is told how to ask for them', async () => {
  const query =
    'subscription { rplMatches(input: { evidence: [{ statement: { text: "a" } }] }) { pieces } }';
  const { status, errors } = await api.ask(query);
  expect(status).toBe(400);
  expect(errors).toEqual([
    {
      message:
        'A subscription is answered as a stream of events: POST it with the header "accept: text/event-stream".',
      extensions: {
        code: 'BAD_USER_INPUT',
        field: 'accept',
        rule: 'text/event-stream',
        value: null,
      },
    },
  ]);
});

test('a query is answered as the only event, under the id of its request', async () => {
  const query = '{ graph { version } }';
  const { data } = await api.ask(query);
  for (const accept of ['text/event-stream', 'text/event-stream, multipart/mixed']) {
    const response = await send({ query }, { ...EVENTS, accept, 'x-request-id': 'case-42' });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-request-id')).toBe('case-42');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const [, event, payload, end] = (await response.text()).split(/^(?:event|data): ?/m);
    expect([event?.trim(), end?.trim()]).toEqual(['next', 'complete']);
    expect(JSON.parse(payload ?? '')).toEqual({ data });
  }
});

test.each([
  [{}, 400, 'BAD_REQUEST'],
  [{ query: 5 }, 400, 'BAD_REQUEST'],
  [{ query: '{ graph { version } }', variables: [] }, 400, 'BAD_REQUEST'],
  ['{"query": ', 400, 'BAD_REQUEST'],
  [{ query: `{ graph { version } } #${'x'.repeat(1_000_000)}` }, 413, 'LIMIT_EXCEEDED'],
])('what is no question is refused without a stream: %#', async (body, status, code) => {
  const response = await send(body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { errors } = (await response.json()) as { readonly errors: readonly SentError[] };
  expect(errors[0]?.extensions.code).toBe(code);
});

test('a stream needs what another site cannot send, and no stream takes the answers of another', async () => {
  const question = { query: '{ graph { version } }' };
  const simple = await send(question, { ...EVENTS, 'content-type': 'text/plain' });
  expect(simple.status).toBe(415);
  const address = `${api.url}?query=${encodeURIComponent(question.query)}`;
  const got = await fetch(address, { headers: { accept: 'text/event-stream' } });
  expect(got.status).toBe(400);
  const token = { 'x-graphql-event-stream-token': 'mine' };
  const body = JSON.stringify(question);
  const reserved = await fetch(api.url, { method: 'PUT', headers: { ...token, ...EVENTS }, body });
  expect(reserved.status).toBe(405);
});
