import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SentError } from './support/ask.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, startCatalogueApi } from './support/catalogueApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

const JSON_BODY = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ graph { version } }' });

interface Refusal {
  readonly status: number;
  readonly error: SentError | undefined;
  readonly type: string | null;
}

async function post(init: RequestInit): Promise<Refusal> {
  const response = await fetch(api.url, { method: 'POST', headers: JSON_BODY, ...init });
  const body = (await response.json()) as { errors?: SentError[]; data?: unknown };
  return {
    status: response.status,
    error: body.errors?.[0],
    type: response.headers.get('content-type'),
  };
}

test('a body that is not JSON', async () => {
  const { status, error, type } = await post({ body: '{"query": ' });
  expect(status).toBe(400);
  expect(type).toMatch(/^application\/json/);
  expect(error).toEqual({
    message: 'The body is not well-formed JSON.',
    extensions: { code: 'BAD_REQUEST', field: 'body', rule: 'entity.parse.failed', value: null },
  });
});

test('a body that is too large, known beforehand or only while it comes', async () => {
  const query = `{ graph { version } } #${'x'.repeat(1_000_000)}`;
  const body = JSON.stringify({ query });
  const known = await post({ body });
  expect(known.status).toBe(413);
  expect(known.error?.extensions).toEqual({
    code: 'LIMIT_EXCEEDED',
    field: 'body',
    rule: 'body <= 1000000',
    value: body.length,
  });
  const stream = new Blob([body]).stream();
  const streamed = await post({ body: stream, duplex: 'half' });
  expect(streamed.status).toBe(413);
  expect(streamed.error?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test.each([
  ['text/plain', question],
  ['application/x-www-form-urlencoded', 'query={graph{version}}'],
  ['multipart/form-data; boundary=x', question],
  ['application/graphql', '{ graph { version } }'],
])('a body of the type %s', async (type, body) => {
  const { status, error } = await post({ headers: { 'content-type': type }, body });
  expect(status).toBe(415);
  expect(error?.extensions).toEqual({
    code: 'BAD_REQUEST',
    field: 'content-type',
    rule: 'application/json',
    value: type,
  });
});

test('a character set or an encoding that cannot be read', async () => {
  const charset = await post({
    headers: { 'content-type': 'application/json; charset=klingon' },
    body: question,
  });
  expect(charset).toMatchObject({ status: 415, error: { extensions: { code: 'BAD_REQUEST' } } });
  const encoding = await post({
    headers: { ...JSON_BODY, 'content-encoding': 'zip' },
    body: question,
  });
  expect(encoding).toMatchObject({ status: 415, error: { extensions: { code: 'BAD_REQUEST' } } });
});

test.each([
  ['[]'],
  ['{}'],
  ['"query"'],
  ['{"query": 5}'],
  ['{"query": "{graph{version}}", "variables": []}'],
])('the body %s is no question', async (body) => {
  const { status, error } = await post({ body });
  expect(status).toBe(400);
  expect(error?.extensions.code).toBe('BAD_REQUEST');
});

test('batches are off', async () => {
  const { status, error } = await post({ body: `[${question}, ${question}]` });
  expect(status).toBe(400);
  expect(error?.extensions.code).toBe('BAD_REQUEST');
});

test('a GET without a header that another site cannot send is refused', async () => {
  const url = `${api.url}?query=${encodeURIComponent('{ graph { version } }')}`;
  const plain = await fetch(url);
  expect(plain.status).toBe(400);
  expect(await plain.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  const preflighted = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
  expect(await preflighted.json()).toMatchObject({ data: { graph: {} } });
});

test.each(['PUT', 'DELETE', 'PATCH'])('%s is no way to ask', async (method) => {
  const response = await fetch(api.url, { method, headers: { ...JSON_BODY } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, POST');
});

test("a caller's plain request id comes back, any other is replaced", async () => {
  const idFor = async (id: string) => {
    const response = await fetch(api.url, {
      method: 'POST',
      headers: { ...JSON_BODY, 'x-request-id': id },
      body: question,
    });
    return response.headers.get('x-request-id');
  };
  expect(await idFor('case-42.a')).toBe('case-42.a');
  expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await idFor('x'.repeat(101))).toMatch(/^[0-9a-f-]{36}$/);
});

test('GraphQL over HTTP, as the reference implementation audits it', async () => {
  const results = await auditServer({
    url: api.url,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('apollo-require-preflight', '1');
      return fetch(url, { ...init, headers });
    },
  });
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name, status }) => `${status} ${id} ${name}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(60);
});
