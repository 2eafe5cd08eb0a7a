import type { CatalogueNode, CatalogueNodes } from '../../domain/node/catalogueNode.ts';
import { nodeEdges } from '../../domain/node/nodeEdges.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readCatalogueVersion } from '../../graph/node/graphCounts.ts';
import { readNodes } from './readNodes.ts';

/** Nodes of one version of the catalogue: what has been read once is not read again. */
export interface NodeStore {
  /** The node, where it has been read with these edges. Answers at once. */
  known<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    edges: readonly string[],
  ): CatalogueNodes[Kind] | undefined;
  /** The nodes of one kind that have these ids, with the edges asked for, in one statement. Unknown ids are left out. */
  read<Kind extends NodeKind>(
    kind: Kind,
    ids: readonly string[],
    edges: readonly string[],
    limits: RunLimits,
  ): Promise<readonly CatalogueNodes[Kind][]>;
}

/** The store of the catalogue as it stands now. */
export type OpenNodeStore = (limits: RunLimits) => Promise<NodeStore>;

/** Some 200 MB at the most; what was read first goes first. */
const KEPT_MOST = 100_000;

/** One store for all requests, until the version changes. */
export function rememberNodes(graph: Graph): OpenNodeStore {
  let held: { readonly version: string | null; readonly store: NodeStore } | null = null;
  return async (limits) => {
    // Asked for before any node is read: what is kept under a version is never older than it.
    const version = await readCatalogueVersion(graph, limits);
    if (held?.version !== version) held = { version, store: createNodeStore(graph) };
    return held.store;
  };
}

/** A new store for each request: every request reads what it needs. */
export function forgetNodes(graph: Graph): OpenNodeStore {
  return () => Promise.resolve(createNodeStore(graph));
}

function createNodeStore(graph: Graph): NodeStore {
  const kept = new Map<NodeKind, Map<string, CatalogueNode>>();
  let count = 0;

  function keep(kind: NodeKind, node: CatalogueNode): CatalogueNode {
    const ofKind = kept.get(kind) ?? new Map<string, CatalogueNode>();
    kept.set(kind, ofKind);
    const before = ofKind.get(node.id);
    const whole = before ? withEdgesOf(before, node) : node;
    ofKind.set(node.id, whole);
    if (!before) count += 1;
    if (count > KEPT_MOST) {
      const [oldest] = ofKind.keys();
      if (oldest !== undefined && ofKind.delete(oldest)) count -= 1;
    }
    return whole;
  }

  return {
    known<Kind extends NodeKind>(kind: Kind, id: string, edges: readonly string[]) {
      const node = kept.get(kind)?.get(id);
      if (!node || !hasEdges(node, edges)) return undefined;
      // The map is by kind, which its type cannot say.
      return node as CatalogueNodes[Kind];
    },
    async read<Kind extends NodeKind>(
      kind: Kind,
      ids: readonly string[],
      edges: readonly string[],
      limits: RunLimits,
    ) {
      const nodes = await readNodes(graph, kind, ids, edges, limits);
      return nodes.map((node) => keep(kind, node) as CatalogueNodes[Kind]);
    },
  };
}

function hasEdges(node: CatalogueNode, edges: readonly string[]): boolean {
  for (const edge of edges) if (Reflect.get(node, edge) === null) return false;
  return true;
}

/** The node, with those edges of the one read before that were not read this time. */
function withEdgesOf(before: CatalogueNode, node: CatalogueNode): CatalogueNode {
  const missing = nodeEdges[node.kind].filter((edge) => Reflect.get(node, edge) === null);
  const edges = missing.map((edge) => [edge, Reflect.get(before, edge) as unknown]);
  return { ...node, ...Object.fromEntries(edges) } as CatalogueNode;
}
