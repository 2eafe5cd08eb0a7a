import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockCatalogue, renewVersion } from '../../src/graph/catalogue/catalogueVersion.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { currentVersion } from '../../src/services/currentVersion.ts';
import { watchGraph } from '../graphql/support/watchedGraph.ts';
import { openTestGraph } from '../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = openTestGraph();
  await migrate(graph);
  // Files run in any order: no other may have made the catalogue's node yet.
  await graph.write(async (run) => {
    await lockCatalogue(run);
    await renewVersion(run);
  });
});
afterAll(() => graph.close());

test('many at once share one read after the one that is out', async () => {
  const { graph: watched, statements } = watchGraph(graph);
  const versions = await Promise.all(Array.from({ length: 20 }, () => currentVersion(watched, {})));
  expect(new Set(versions)).toEqual(new Set([await readCatalogueVersion(graph, {})]));
  expect(statements).toEqual(['catalogue/readVersion', 'catalogue/readVersion']);
});

test('whoever asks after a write is told its version, whatever reads are out', async () => {
  for (let write = 0; write < 15; write += 1) {
    const early = Array.from({ length: 3 }, () => currentVersion(graph, {}));
    await graph.write((run) => renewVersion(run));
    const late = [currentVersion(graph, {}), currentVersion(graph, {})];
    const written = await readCatalogueVersion(graph, {});
    expect(await Promise.all(late)).toEqual([written, written]);
    await Promise.all(early);
  }
});

test('where a shared read fails, each reads for itself and hears of its own failure only', async () => {
  let reads = 0;
  const failing: Graph = {
    ...graph,
    read(...question) {
      reads += 1;
      return reads === 1 ? Promise.reject(new Error('lost')) : graph.read(...question);
    },
  };
  expect(await currentVersion(failing, {})).toBe(await readCatalogueVersion(graph, {}));
  expect(reads).toBe(2);
  const stopped = currentVersion(failing, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ problem: { code: 'DEADLINE_EXCEEDED' } });
});
