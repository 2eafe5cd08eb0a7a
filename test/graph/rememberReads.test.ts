import { afterAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { findNodeKinds } from '../../src/graph/node/kinds.ts';
import { rememberReads } from '../../src/services/catalogue/rememberReads.ts';
import { openTestGraph } from '../support/graph.ts';

const real = openTestGraph();
afterAll(() => real.close());

/** The graph, remembering; every read gives as many rows as the test says. */
function remembering(rows: number) {
  let reads = 0;
  const graph: Graph = {
    ...real,
    read() {
      reads += 1;
      return Promise.resolve(Array.from({ length: rows }, () => ({ id: 'a', label: 'Skill' })));
    },
  } as Graph;
  const kept = rememberReads(graph);
  return { reads: () => reads, ask: (id: string) => findNodeKinds(kept, [id], {}) };
}

test('the same statement with the same parameters is read once', async () => {
  const { ask, reads } = remembering(1);
  const first = await ask('a');
  expect(await ask('a')).toEqual(first);
  expect(reads()).toBe(1);
  await ask('b');
  expect(reads()).toBe(2);
});

test('memory is bounded: what was read first goes first', async () => {
  const { ask, reads } = remembering(40_000);
  for (const id of ['a', 'b', 'c']) await ask(id);
  await ask('c');
  expect(reads()).toBe(3);
  await ask('a');
  expect(reads()).toBe(4);
});
