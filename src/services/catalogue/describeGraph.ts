import { type NodeKind, nodeKinds } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { countNodesByKind, readCatalogueVersion } from '../../graph/node/graphCounts.ts';

export interface GraphDescription {
  readonly version: string;
  readonly engine: string;
  readonly counts: readonly { readonly kind: NodeKind; readonly count: number }[];
}

/** A graph that has never held a catalogue has this version. */
const NEVER_WRITTEN = '0';

export async function describeGraph(graph: Graph, limits: RunLimits): Promise<GraphDescription> {
  const [version, engine, counted] = await Promise.all([
    readCatalogueVersion(graph, limits),
    graph.engineName(),
    countNodesByKind(graph, limits),
  ]);
  const stored = new Map(counted.map((row) => [row.kind, row.stored]));
  return {
    version: version ?? NEVER_WRITTEN,
    engine,
    counts: nodeKinds.map((kind) => ({ kind, count: stored.get(kind) ?? 0 })),
  };
}
