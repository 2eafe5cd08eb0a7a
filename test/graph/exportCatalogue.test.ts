import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { exportCatalogue } from '../../src/services/exportCatalogue.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { arbitraryCatalogue } from '../support/arbitraryCatalogue.ts';
import { inExportOrder, sourceOf } from '../support/catalogueSources.ts';
import { exportedCatalogue } from '../support/exportedCatalogue.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const meta = { title: 'T', licence: 'L' };

test('an export gives back what was imported, whatever a valid catalogue states', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
      await emptyGraph(graph);
      const report = await importCatalogue(graph, [sourceOf(catalogue)]);
      expect(report.findings.filter(({ severity }) => severity === 'FATAL')).toEqual([]);
      expect(await exportedCatalogue(graph)).toEqual(inExportOrder(catalogue));
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('one catalogue over another leaves nothing of the first in what the second names', async () => {
  const pair = fc.tuple(arbitraryCatalogue, arbitraryCatalogue);
  await fc.assert(
    fc.asyncProperty(pair, async ([first, second]) => {
      await emptyGraph(graph);
      // The ids of both are taken from one pool; a kind that clashes is refused, which is another test's matter.
      await importCatalogue(graph, [sourceOf(first)]);
      const { refused } = await importCatalogue(graph, [sourceOf(second)]);
      fc.pre(!refused);
      const after = await exportedCatalogue(graph);
      for (const [list, records] of Object.entries(inExportOrder(second))) {
        if (!Array.isArray(records)) continue;
        const found = after[list as 'skills'] ?? [];
        for (const record of records as { id: string }[]) {
          expect(found.find(({ id }) => id === record.id)).toEqual(record);
        }
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('records stand by code point, which is not the order of UTF-16', async () => {
  const ids = ['\u{1D4B3}', '\uFF5E', 'z', 'Z', 'ā'];
  const skills = ids.map((id) => ({ id, name: 'x', kind: 'SKILL' }));
  await importCatalogue(graph, [sourceOf({ meta, skills })]);
  const exported = await exportedCatalogue(graph);
  expect(exported.skills?.map(({ id }) => id)).toEqual(['Z', 'z', 'ā', '\uFF5E', '\u{1D4B3}']);
});

test('an export of several documents is one document, and importing it changes nothing', async () => {
  const { meta: small, learners, ...others } = smallCatalogue();
  await importCatalogue(graph, [
    sourceOf({ meta: small, ...others }, 'a'),
    sourceOf({ meta: { ...meta, illustrative: true, version: '2' }, learners }, 'b'),
  ]);
  const exported = await exportedCatalogue(graph);
  expect(exported.meta).toEqual({
    title: 'Small and 1 other document',
    licence: 'CC0-1.0; L',
    illustrative: true,
    version: '2',
  });
  const version = await readCatalogueVersion(graph, {});
  const report = await importCatalogue(graph, [sourceOf(exported)]);
  expect(report.difference?.learners).toEqual({ new: [], changed: [], unchanged: 1 });
  expect(await readCatalogueVersion(graph, {})).toBe(version);
  expect(await exportedCatalogue(graph)).toEqual(exported);
});

test('a change made in such an export keeps what is said of the documents', async () => {
  const { meta: small, skills, ...others } = smallCatalogue();
  await importCatalogue(graph, [
    sourceOf({ meta: small, ...others }, 'a'),
    sourceOf({ meta, skills }, 'b'),
  ]);
  const { meta: merged } = await exportedCatalogue(graph);
  const renamed = skills.map((skill) => ({ ...skill, name: 'Renamed' }));
  await importCatalogue(graph, [sourceOf({ meta: merged, skills: renamed })]);
  const after = await exportedCatalogue(graph);
  expect(after.meta).toEqual(merged);
  expect(after.skills).toEqual(renamed);
});

test('a document under a new title takes its records along, and the old title is forgotten', async () => {
  await importCatalogue(graph, [sourceOf(smallCatalogue())]);
  const renamed = { ...smallCatalogue(), meta: { title: 'Large', licence: 'CC0-1.0' } };
  const { difference } = await importCatalogue(graph, [sourceOf(renamed)]);
  expect(difference?.occupations?.changed).toEqual([
    { id: 'occ:a', members: [{ member: 'statedIn', from: 'Small', to: 'Large' }] },
  ]);
  expect((await exportedCatalogue(graph)).meta).toEqual(renamed.meta);
});

test('terms that change are a change, though no record does', async () => {
  await importCatalogue(graph, [sourceOf(smallCatalogue())]);
  const version = await readCatalogueVersion(graph, {});
  const other = { ...smallCatalogue(), meta: { title: 'Small', licence: 'Another', version: '2' } };
  await importCatalogue(graph, [sourceOf({ $schema: 's.json', ...other })]);
  expect(await readCatalogueVersion(graph, {})).not.toBe(version);
  expect(await exportedCatalogue(graph)).toMatchObject({ $schema: 's.json', meta: other.meta });
});

test('an empty graph is an empty document', async () => {
  const exported = await exportedCatalogue(graph);
  expect(exported).toEqual({ meta: { title: 'Empty catalogue', licence: 'None stated' } });
});

test('an export during which the catalogue changes fails', async () => {
  await importCatalogue(graph, [sourceOf(smallCatalogue())]);
  const read = async () => {
    let isFirst = true;
    for await (const piece of exportCatalogue(graph)) {
      expect(piece).not.toBe('');
      if (isFirst) await importCatalogue(graph, [sourceOf({ meta, skills: [] })]);
      isFirst = false;
    }
  };
  await expect(read()).rejects.toThrow('changed while it was being exported');
});
