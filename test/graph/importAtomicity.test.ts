import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import type { DocumentPart, DocumentSource } from '../../src/importers/native/documentSource.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { type ImportOptions, importCatalogue } from '../../src/services/importCatalogue.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { exportedCatalogue } from '../support/exportedCatalogue.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const load = (document: unknown = smallCatalogue(), options: ImportOptions = {}) =>
  importCatalogue(graph, [sourceOf(document)], options);

/** Everything that an import must leave as it was. */
const state = async () => ({
  version: await readCatalogueVersion(graph, {}),
  catalogue: await exportedCatalogue(graph),
});

test('a failure in mid-write leaves the graph as it was', async () => {
  await load();
  const before = await state();
  const source = sourceOf(manySkills(3000));
  let readings = 0;
  const failing: DocumentSource = { ...source, open: () => failLate(source, ++readings === 2) };
  await expect(importCatalogue(graph, [failing])).rejects.toThrow('the disk is gone');
  expect(await state()).toEqual(before);
});

async function* failLate(source: DocumentSource, fails: boolean): AsyncIterable<DocumentPart> {
  let parts = 0;
  for await (const part of source.open()) {
    if (fails && ++parts === 2500) throw new Error('the disk is gone');
    yield part;
  }
}

test('being stopped in mid-write leaves the graph as it was', async () => {
  await load();
  const before = await state();
  const stopping = new AbortController();
  const stopped = load(manySkills(3000), {
    signal: stopping.signal,
    onProgress: ({ phase, records }) => {
      if (phase === 'writing' && records >= 2000) stopping.abort();
    },
  });
  await expect(stopped).rejects.toThrow();
  expect(await state()).toEqual(before);
  expect((await load(manySkills(10))).written).toBe(true);
});

test('a document that changes between its two readings is not written', async () => {
  const before = await state();
  let readings = 0;
  const small = memoryDocument(smallCatalogue() as unknown as Catalogue);
  const broken = sourceOf('{"meta": {"title": "Small", "licence": "x"}, "skills": [{]}');
  const source: DocumentSource = {
    name: null,
    open: () => (++readings === 1 ? small : broken).open(),
  };
  await expect(importCatalogue(graph, [source])).rejects.toThrow('changed while it was');
  expect(await state()).toEqual(before);
});

test('two imports at once wait for one another', async () => {
  const chain = (start: number) => ({
    meta: { title: `Chain ${start}`, licence: 'x' },
    skills: Array.from({ length: 500 }, (_, index) => ({
      id: `skill:${index}`,
      name: `Skill ${index} of ${start}`,
      kind: 'SKILL',
    })),
  });
  const starts = [1, 2, 3, 4];
  await Promise.all(starts.map((start) => load(chain(start))));
  const { skills = [] } = await exportedCatalogue(graph);
  expect(skills).toHaveLength(500);
  expect(new Set(skills.map(({ name }) => name.split(' of ')[1])).size).toBe(1);
});

test('two imports that would close a cycle together: the second is refused', async () => {
  const outcome = (id: string, needs: string[][]) => ({
    meta: { title: id, licence: 'x' },
    learningOutcomes: [{ id, title: id, credits: 1, qualityAssured: true, prerequisites: needs }],
  });
  await load(outcome('a', []));
  await load(outcome('b', []));
  const reports = await Promise.all([load(outcome('a', [['b']])), load(outcome('b', [['a']]))]);
  expect(reports.map(({ refused }) => refused).sort()).toEqual([false, true]);
});

function manySkills(count: number) {
  return {
    meta: { title: 'Many', licence: 'x' },
    skills: Array.from({ length: count }, (_, index) => ({
      id: `many:${index}`,
      name: `Skill ${index}`,
      kind: 'SKILL',
    })),
  };
}
