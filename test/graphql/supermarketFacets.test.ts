import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { emptyGraph } from '../support/graph.ts';
import { arbitraryShelfQuestion, type ShelfQuestion } from './support/arbitraryShelf.ts';
import { type ShownFacet, type ShownItem, SUPERMARKET } from './support/askShelf.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';
import { type ExpectedItem, readShelf } from './support/shelfOracle.ts';
import { TODAY } from './support/startApi.ts';
import { type Connection, walkPages } from './support/walkPages.ts';

type ShownPage = Connection<ShownItem> & { readonly facets: readonly ShownFacet[] };

const RUNS = 8;
const QUESTIONS = 20;

let api: CatalogueApi;
beforeAll(async () => {
  api = await startCatalogueApi(catalogue);
});
afterAll(() => api.close());

test('items, fees, offerings, order and facets are those that a count by hand gives', async () => {
  const cases = arbitraryCatalogue.chain((some) =>
    fc.record({
      some: fc.constant(some),
      questions: fc.array(arbitraryShelfQuestion(some), {
        minLength: QUESTIONS,
        maxLength: QUESTIONS,
      }),
      first: fc.integer({ min: 1, max: 4 }),
    }),
  );
  const seen = { items: 0, facetValues: 0 };
  await fc.assert(
    fc.asyncProperty(cases, async ({ some, questions, first }) => {
      await emptyGraph(api.graph);
      await loadCatalogue(api.graph, some);
      const expectedOf = readShelf(some, TODAY);
      for (const question of questions) {
        const expected = expectedOf(question);
        const pages = (await walkPages(
          api.ask,
          SUPERMARKET,
          variablesOf(question),
          first,
        )) as readonly ShownPage[];
        const shown = pages.flatMap(({ nodes }) => nodes);
        expect({ question, shown: shown.map(withIds) }).toEqual({
          question,
          shown: expected.map(shownOf),
        });
        for (const { totalCount, facets } of pages) {
          expect(totalCount).toBe(expected.length);
          expect({ question, counts: countsOf(facets) }).toEqual({
            question,
            counts: countByHand(expected),
          });
        }
        seen.items += expected.length;
        seen.facetValues += Object.values(countByHand(expected)).flatMap(Object.keys).length;
      }
    }),
    // A catalogue takes longer to import than to look at.
    { numRuns: RUNS, endOnFailure: true },
  );
  // Shelves that are always empty would prove nothing.
  expect(seen.items).toBeGreaterThan(RUNS * QUESTIONS * 0.5);
  expect(seen.facetValues).toBeGreaterThan(RUNS * QUESTIONS * 5);
}, 400_000);

function variablesOf({ filter, orderBy, heldIds }: ShelfQuestion) {
  const achievements = heldIds.map((outcomeId) => ({ outcomeId, achievedOn: '2024-02-29' }));
  return { filter, orderBy, holdings: { achievements } };
}

function withIds({ item, fee, offerings, newSkills, skillsGained }: ShownItem) {
  return {
    id: item.id,
    fee,
    offeringIds: offerings.map(({ id }) => id),
    newSkills: newSkills.length,
    skillsGained,
  };
}

function shownOf({ id, fee, offeringIds, newSkills, skillsGained }: ExpectedItem) {
  return { id, fee, offeringIds, newSkills, skillsGained };
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

function countsOf(facets: readonly ShownFacet[]): Counts {
  return Object.fromEntries(
    facets.map(({ name, values }) => [
      name,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
}

function countByHand(expected: readonly ExpectedItem[]): Counts {
  const names = [
    'kind',
    'level',
    'credits',
    'fee',
    'field',
    'provider',
    'region',
    'mode',
    'language',
    'audience',
    'jurisdiction',
    'framework',
    'recognition',
    'stackable',
  ];
  return Object.fromEntries(
    names.map((name) => {
      const values = new Set(expected.flatMap(({ facets }) => [...(facets[name] ?? [])]));
      const count = (value: string) =>
        expected.filter(({ facets }) => facets[name]?.has(value)).length;
      return [name, Object.fromEntries([...values].map((value) => [value, count(value)]))];
    }),
  );
}
