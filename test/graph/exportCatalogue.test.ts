import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { exportCatalogue } from '../../src/services/exportCatalogue.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { inExportOrder, sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
afterAll(() => graph.close());

async function exported(): Promise<Catalogue> {
  const pieces: string[] = [];
  for await (const piece of exportCatalogue(graph)) pieces.push(piece);
  return JSON.parse(pieces.join('')) as Catalogue;
}

test('an export gives back what was imported, whatever a valid catalogue states', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
      await emptyGraph(graph);
      const report = await importCatalogue(graph, [sourceOf(catalogue)]);
      expect(report.findings.filter(({ severity }) => severity === 'FATAL')).toEqual([]);
      expect(await exported()).toEqual(inExportOrder(catalogue));
    }),
    { numRuns: 25 },
  );
}, 120_000);
