import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/graph.ts';

/** The graph of this test run, on a real Neo4j. Tests run one file after another; close it when done. */
export function openTestGraph(): Graph {
  return openGraph(inject('graph'));
}

/** Removes every node and relationship but the notes of which migrations were applied; the schema stays. */
export function emptyGraph(graph: Graph): Promise<void> {
  return graph.runSchema('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
}
