import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { emptyGraph } from '../support/graph.ts';
import { arbitraryFilter, type ListQuestion } from './support/arbitraryFilters.ts';
import { catalogue } from './support/catalogue.ts';
import { type CatalogueApi, loadCatalogue, startCatalogueApi } from './support/catalogueApi.ts';
import { type FilterOracle, readFilters } from './support/filterOracle.ts';
import { walkList } from './support/walkList.ts';

let api: CatalogueApi;
beforeAll(async () => {
  // Each statement is planned on its first use, which takes its time on a busy machine.
  api = await startCatalogueApi(catalogue, { deadlineMs: 60_000 });
});
afterAll(() => api.close());

const RUNS = 4;
const FILTERS = 25;

test('every list, under any filter, in any page size, holds what the document says, in order', async () => {
  const cases = arbitraryCatalogue.chain((some) =>
    fc.record({
      some: fc.constant(some),
      questions: fc.array(arbitraryFilter(some), { minLength: FILTERS, maxLength: FILTERS }),
      first: fc.integer({ min: 1, max: 5 }),
    }),
  );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ some, questions, first }) => {
      await emptyGraph(api.graph);
      await loadCatalogue(api.graph, some);
      const oracle = readFilters(some);
      const check = async ({ list, filterType, filter }: ListQuestion) => {
        const expected = oracle[list as keyof FilterOracle](filter);
        const { ids, totals } = await walkList(api.ask, list, filterType, filter, first);
        expect({ list, filter, ids }).toEqual({ list, filter, ids: expected });
        expect(new Set(totals)).toEqual(new Set([expected.length]));
        found += expected.length;
      };
      // All at once: what takes the time is waiting for each of many small answers.
      await Promise.all(questions.map(check));
    }),
    // A catalogue takes longer to import than to look at.
    { numRuns: RUNS, endOnFailure: true },
  );
  // Filters that never let anything through would prove nothing.
  expect(found).toBeGreaterThan(RUNS * FILTERS);
}, 240_000);
