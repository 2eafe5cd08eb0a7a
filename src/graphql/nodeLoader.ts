import DataLoader from 'dataloader';
import type { CatalogueNodes } from '../domain/node/catalogueNode.ts';
import type { NodeKind } from '../domain/node/nodeKind.ts';
import { notFound, ProblemError } from '../domain/problem.ts';
import type { NodeStore } from '../services/catalogue/nodeStore.ts';
import type { Deadline } from './deadline.ts';
import type { EdgeSelection } from './selectedEdges.ts';
import type { Waves } from './waves.ts';

/** Reads the nodes of one kind, each once with the same edges. */
export type LoadNode<Kind extends NodeKind> = (
  id: string,
  edges: EdgeSelection,
) => Promise<CatalogueNodes[Kind]>;

interface Key {
  readonly id: string;
  readonly edges: EdgeSelection;
}

export function createNodeLoader<Kind extends NodeKind>(
  kind: Kind,
  openStore: () => Promise<NodeStore>,
  waves: Waves,
  deadline: Deadline,
): LoadNode<Kind> {
  const loader = new DataLoader<Key, CatalogueNodes[Kind], string>(
    (keys) => waves.read(() => readBatch(keys)),
    {
      cacheKeyFn: ({ id, edges }) => `${edges.bits} ${id}`,
      batchScheduleFn: (dispatch) => waves.schedule(dispatch),
    },
  );

  async function readBatch(keys: readonly Key[]): Promise<(CatalogueNodes[Kind] | Error)[]> {
    const store = await openStore();
    const known = keys.map(({ id, edges }) => store.known(kind, id, edges.bits));
    const unread = keys.filter((_, place) => !known[place]);
    const ids = [...new Set(unread.map(({ id }) => id))];
    const edges = new Set(unread.flatMap((key) => key.edges.names));
    const read = ids.length > 0 ? await store.read(kind, ids, [...edges], deadline.limits()) : [];
    const byId = new Map(read.map((node) => [node.id, node]));
    return keys.map(
      ({ id }, place) => byId.get(id) ?? known[place] ?? new ProblemError(notFound('id', id)),
    );
  }

  return (id, edges) => loader.load({ id, edges });
}
