import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogueDocument } from '../domain/node/catalogueDocument.ts';
import type { CatalogueNodes } from '../domain/node/catalogueNode.ts';
import type { NodeKind, NodeReference } from '../domain/node/nodeKind.ts';
import { notFound, ProblemError } from '../domain/problem.ts';
import type { CatalogueServices } from '../services/catalogue/catalogueServices.ts';
import type { NodeStore } from '../services/catalogue/nodeStore.ts';
import type { Deadline } from './deadline.ts';
import type { Budget } from './limits/budget.ts';
import { createNodeLoader, type LoadNode } from './nodeLoader.ts';
import { type EdgeSelection, namedNode, selectedEdges } from './selectedEdges.ts';
import { createWaves } from './waves.ts';

type Soon<T> = T | Promise<T>;

/** Nodes by id, for the resolvers of one request: one statement for each kind and level, each node once. */
export interface NodeReader {
  one<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    info: GraphQLResolveInfo,
  ): Soon<CatalogueNodes[Kind]>;
  /** As `one`; null stays null. */
  maybe<Kind extends NodeKind>(
    kind: Kind,
    id: string | null,
    info: GraphQLResolveInfo,
  ): Soon<CatalogueNodes[Kind]> | null;
  all<Kind extends NodeKind>(
    kind: Kind,
    ids: readonly string[],
    info: GraphQLResolveInfo,
  ): readonly Soon<CatalogueNodes[Kind]>[];
  /** A node whose kind is known from where it was named. */
  referenced<Kind extends NodeKind>(
    reference: NodeReference<Kind>,
    info: GraphQLResolveInfo,
  ): Soon<CatalogueNodes[Kind]>;
  /** A node whose kind has to be looked up, and is one of these. */
  anyOf<Kind extends NodeKind>(
    kinds: readonly Kind[],
    id: string,
    info: GraphQLResolveInfo,
  ): Soon<CatalogueNodes[Kind]>;
  document(title: string | null): Soon<CatalogueDocument | null>;
}

/** What nodes are read with: the catalogue as it stands for this request, and the request's time. */
interface Reading {
  readonly catalogue: CatalogueServices;
  readonly openStore: () => Promise<NodeStore>;
  readonly deadline: Deadline;
}

export function createNodeReader(
  { catalogue, openStore: openShared, deadline }: Reading,
  budget: Budget,
): NodeReader {
  const waves = createWaves();
  const batchScheduleFn = (dispatch: () => void) => waves.schedule(dispatch);
  const loaders = new Map<NodeKind, LoadNode<NodeKind>>();
  let store: NodeStore | null = null;
  const openStore = async () => (store = await openShared());
  const kinds = new DataLoader<string, NodeKind>(
    (ids) => waves.read(async () => readKinds(catalogue, await openStore(), ids, deadline)),
    { batchScheduleFn },
  );
  const documents = new DataLoader<string, CatalogueDocument | null>(
    (titles) =>
      waves.read(async () => readDocuments(catalogue, await openStore(), titles, deadline)),
    { batchScheduleFn },
  );

  function load<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    info: GraphQLResolveInfo,
  ): Soon<CatalogueNodes[Kind]> {
    return loadWith(kind, id, selectedEdges(info, kind));
  }

  function loadWith<Kind extends NodeKind>(
    kind: Kind,
    id: string,
    edges: EdgeSelection,
  ): Soon<CatalogueNodes[Kind]> {
    budget.spend(1);
    if (edges.idAlone) return namedNode(kind, id);
    // Answering at once, without a promise, is what keeps large answers fast.
    const known = store?.known(kind, id, edges.bits);
    if (known) return known;
    let loader = loaders.get(kind);
    if (!loader) {
      loader = createNodeLoader<NodeKind>(kind, openStore, waves, deadline);
      loaders.set(kind, loader);
    }
    // The map is by kind, which its type cannot say.
    return loader(id, edges) as Promise<CatalogueNodes[Kind]>;
  }

  return {
    one: load,
    maybe: (kind, id, info) => (id === null ? null : load(kind, id, info)),
    all(kind, ids, info) {
      const edges = selectedEdges(info, kind);
      return ids.map((id) => loadWith(kind, id, edges));
    },
    referenced: ({ kind, id }, info) => load(kind, id, info),
    async anyOf(allowed, id, info) {
      const found = await kinds.load(id);
      const kind = allowed.find((candidate) => candidate === found);
      if (kind === undefined) throw new ProblemError(notFound('id', id));
      return load(kind, id, info);
    },
    document: (title) => (title === null ? null : documents.load(title)),
  };
}

async function readKinds(
  catalogue: CatalogueServices,
  store: NodeStore,
  ids: readonly string[],
  deadline: Deadline,
): Promise<(NodeKind | Error)[]> {
  const found = await catalogue.findKinds(store, ids, deadline.limits());
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  return ids.map((id) => kinds.get(id) ?? new ProblemError(notFound('id', id)));
}

async function readDocuments(
  catalogue: CatalogueServices,
  store: NodeStore,
  titles: readonly string[],
  deadline: Deadline,
): Promise<(CatalogueDocument | null)[]> {
  const found = await catalogue.readDocuments(store, titles, deadline.limits());
  const documents = new Map(found.map((document) => [document.title, document]));
  return titles.map((title) => documents.get(title) ?? null);
}
