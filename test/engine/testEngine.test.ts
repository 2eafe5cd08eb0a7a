import { expect, test } from 'vitest';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

test('the shared test graph is a real Neo4j 5.26', async () => {
  const graph = openTestGraph();
  await emptyGraph(graph);
  await expect(graph.engineName()).resolves.toMatch(/^Neo4j Kernel 5\.26\.\d+ community$/);
  await graph.close();
});
