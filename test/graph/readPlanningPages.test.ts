import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { readPlanningPages } from '../../src/graph/planning/readPlanningPages.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { readSeed } from '../seed/readSeed.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { planningCatalogueOf } from '../support/planningCatalogueOf.ts';

const graph = openTestGraph();
const { documents, ...lists } = readSeed();
beforeAll(async () => {
  await migrate(graph);
  await emptyGraph(graph);
  await importCatalogue(
    graph,
    documents.map(({ content }) => sourceOf(content)),
    {},
  );
});
afterAll(() => graph.close());

const expected = planningCatalogueOf({
  meta: { title: 'The whole seed', licence: 'none' },
  ...lists,
});
const pages = readPlanningPages(graph, {});

test.for(Object.keys(pages) as (keyof typeof pages)[])(
  'planning reads of the graph what the seed says: %s',
  async (list) => {
    const read: unknown[] = [];
    for await (const page of pages[list] as AsyncIterable<readonly unknown[]>) read.push(...page);
    expect(read.length).toBeGreaterThan(0);
    expect(read).toEqual(expected[list]);
  },
);
