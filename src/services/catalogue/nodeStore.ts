import type { CatalogueNode, CatalogueNodes } from '../../domain/node/catalogueNode.ts';
import { edgeBits, nodeEdges } from '../../domain/node/nodeEdges.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { currentVersion } from '../currentVersion.ts';
import { readNodes } from './readNodes.ts';
import { rememberReads } from './rememberReads.ts';

/** One version of the catalogue, as far as it has been read: what has been read once is not read again. */
export interface NodeStore {
  /** Null where nothing is remembered from one request to the next. */
  readonly version: string | null;
  /** For lists and look-ups. */
  readonly graph: Graph;
  /** The node, where it has been read with these edges (`edgeBits`). Answers at once. */
  known<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    edges: number,
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
  let held: (NodeStore & { readonly version: string }) | null = null;
  return async (limits) => {
    // Asked for before anything is read: what is kept under a version is never older than it.
    const version = await currentVersion(graph, limits);
    if (held?.version !== version) {
      held = { version, graph: rememberReads(graph), ...keepNodes(graph) };
    }
    return held;
  };
}

/** A new store for each request: every request reads what it needs. */
export function forgetNodes(graph: Graph): OpenNodeStore {
  return () => Promise.resolve({ version: null, graph, ...keepNodes(graph) });
}

interface KeptNode {
  readonly node: CatalogueNode;
  /** Those that it was read with. */
  readonly edges: number;
}

function keepNodes(graph: Graph): Pick<NodeStore, 'known' | 'read'> {
  const kept = new Map<NodeKind, Map<string, KeptNode>>();
  let count = 0;

  function keep(kind: NodeKind, node: CatalogueNode, edges: number): CatalogueNode {
    const ofKind = kept.get(kind) ?? new Map<string, KeptNode>();
    kept.set(kind, ofKind);
    const before = ofKind.get(node.id);
    const whole = before ? withEdgesOf(before, { node, edges }) : { node, edges };
    ofKind.set(node.id, whole);
    if (!before) count += 1;
    if (count > KEPT_MOST) {
      const [oldest] = ofKind.keys();
      if (oldest !== undefined && ofKind.delete(oldest)) count -= 1;
    }
    return whole.node;
  }

  return {
    known<Kind extends NodeKind>(kind: Kind, id: string, edges: number) {
      const found = kept.get(kind)?.get(id);
      if (!found || (found.edges & edges) !== edges) return undefined;
      // The map is by kind, which its type cannot say.
      return found.node as CatalogueNodes[Kind];
    },
    async read<Kind extends NodeKind>(
      kind: Kind,
      ids: readonly string[],
      edges: readonly string[],
      limits: RunLimits,
    ) {
      const nodes = await readNodes(graph, kind, ids, edges, limits);
      const bits = edgeBits(kind, edges);
      return nodes.map((node) => keep(kind, node, bits) as CatalogueNodes[Kind]);
    },
  };
}

/** The node, with those edges of the one read before that were not read this time. */
function withEdgesOf(before: KeptNode, { node, edges }: KeptNode): KeptNode {
  const missing = nodeEdges[node.kind].filter((edge) => Reflect.get(node, edge) === null);
  const members = missing.map((edge) => [edge, Reflect.get(before.node, edge) as unknown]);
  return {
    node: { ...node, ...Object.fromEntries(members) } as CatalogueNode,
    edges: before.edges | edges,
  };
}
