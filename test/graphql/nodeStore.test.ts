import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());
beforeEach(() => {
  api.statements.length = 0;
});

const QUESTION = `{
  learningOutcomes { nodes { id title skills { skill { name } } microCredentials { title } } }
}`;

async function answer(query = QUESTION): Promise<string> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return JSON.stringify(data);
}

test('what one request has read, the next one does not read again, and answers the same', async () => {
  const first = await answer();
  expect(api.statements).toContain('node/readSkills');
  api.statements.length = 0;
  for (let again = 0; again < 4; again += 1) expect(await answer()).toBe(first);
  // Made by graphql-js, by compiled code, and given as it was sent before.
  expect(new Set(api.statements)).toEqual(new Set(['catalogue/readVersion']));
});

test('an edge that nobody has asked for yet is read, and the others are kept', async () => {
  await answer();
  api.statements.length = 0;
  await answer('{ learningOutcomes { nodes { offerings { id } } } }');
  expect(api.statements).toContain('node/readLearningOutcomes');
  api.statements.length = 0;
  await answer('{ learningOutcomes { nodes { offerings { id } skills { role } } } }');
  expect(api.statements).not.toContain('node/readLearningOutcomes');
});

test('after a write the next request reads anew: renamed, added and no longer linked', async () => {
  for (let again = 0; again < 4; again += 1) await answer();
  const [outcome] = catalogue.learningOutcomes ?? [];
  if (!outcome) throw new Error('the catalogue holds no outcome');
  const changed: Catalogue = {
    ...catalogue,
    learningOutcomes: (catalogue.learningOutcomes ?? []).map((each) =>
      each.id === outcome.id ? { ...each, title: 'Renamed', skills: [] } : each,
    ),
  };
  await loadCatalogue(api.graph, changed);
  const { data } = await api.ask<{ node: object }>(
    '{ node(id: "' + outcome.id + '") { ... on LearningOutcome { title skills { role } } } }',
  );
  expect(data.node).toEqual({ title: 'Renamed', skills: [] });
  expect(await answer()).toContain('"Renamed","skills":[]');
  await loadCatalogue(api.graph, catalogue);
  expect(await answer()).toContain(JSON.stringify(outcome.title));
});
