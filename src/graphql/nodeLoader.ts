import DataLoader from 'dataloader';
import type { CatalogueNodes } from '../domain/node/catalogueNode.ts';
import type { NodeKind } from '../domain/node/nodeKind.ts';
import { notFound, ProblemError } from '../domain/problem.ts';
import type { CatalogueServices } from '../services/catalogue/catalogueServices.ts';
import type { Deadline } from './deadline.ts';
import type { EdgeSelection } from './selectedEdges.ts';
import type { Waves } from './waves.ts';

/** Reads the nodes of one kind, each once with the same edges. */
export type LoadNode<Kind extends NodeKind> = (
  id: string,
  edges: EdgeSelection,
) => CatalogueNodes[Kind] | Promise<CatalogueNodes[Kind]>;

interface Key {
  readonly id: string;
  readonly edges: EdgeSelection;
}

interface Known<Kind extends NodeKind> {
  readonly node: CatalogueNodes[Kind];
  readonly edges: ReadonlySet<string>;
}

export function createNodeLoader<Kind extends NodeKind>(
  kind: Kind,
  catalogue: CatalogueServices,
  waves: Waves,
  deadline: Deadline,
): LoadNode<Kind> {
  const known = new Map<string, Known<Kind>>();
  const loader = new DataLoader<Key, CatalogueNodes[Kind], string>(
    (keys) => waves.read(() => readBatch(keys)),
    {
      cacheKeyFn: ({ id, edges }) => `${edges.key} ${id}`,
      batchScheduleFn: (dispatch) => waves.schedule(dispatch),
    },
  );

  async function readBatch(keys: readonly Key[]): Promise<(CatalogueNodes[Kind] | Error)[]> {
    const ids = [...new Set(keys.map(({ id }) => id))];
    const edges = new Set(keys.flatMap((key) => key.edges.names));
    const nodes = await catalogue.readNodes(kind, ids, [...edges], deadline.limits());
    for (const node of nodes) known.set(node.id, { node, edges });
    return keys.map(({ id }) => known.get(id)?.node ?? new ProblemError(notFound('id', id)));
  }

  return (id, edges) => {
    const before = known.get(id);
    // Answering at once, without a promise, is what keeps large answers fast.
    if (before && edges.names.every((name) => before.edges.has(name))) return before.node;
    return loader.load({ id, edges });
  };
}
