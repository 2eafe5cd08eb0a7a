import type { Graph } from '../../../src/graph/graph.ts';

/** The real graph, with the names of the statements that were read through it. */
export interface WatchedGraph {
  readonly graph: Graph;
  readonly statements: string[];
}

export function watchGraph(graph: Graph): WatchedGraph {
  const statements: string[] = [];
  return {
    statements,
    graph: {
      ...graph,
      read(statement, params, limits) {
        statements.push(statement.name);
        return graph.read(statement, params, limits);
      },
    },
  };
}
