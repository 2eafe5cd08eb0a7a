import { type NodeKind, nodeKinds } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { statement, text, whole } from '../statement.ts';
import { oneOf } from './columns.ts';

const readVersion = statement('catalogue/readVersion', {
  params: {},
  row: { version: text },
});

export interface KindCount {
  readonly kind: NodeKind;
  readonly stored: number;
}

const countNodes = statement('catalogue/countNodes', {
  params: {},
  row: { kind: oneOf(...nodeKinds), stored: whole },
});

/** The catalogue's version; null in a graph that has never held one. */
export async function readCatalogueVersion(
  graph: Graph,
  limits: RunLimits,
): Promise<string | null> {
  return (await graph.read(readVersion, {}, limits))[0]?.version ?? null;
}

/** Stored nodes of every kind. */
export function countNodesByKind(graph: Graph, limits: RunLimits): Promise<readonly KindCount[]> {
  return graph.read(countNodes, {}, limits);
}
