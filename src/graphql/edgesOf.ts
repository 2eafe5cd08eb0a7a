import type { Edges } from '../domain/node/edges.ts';

/** The edges of a node. They were read because the look-ahead saw the field; if it did not, the fault is ours. */
export function edgesOf<T>(edges: Edges<T>): readonly T[] {
  if (edges === null) throw new Error('Edges were not read with their node.');
  return edges;
}
