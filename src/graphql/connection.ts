import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogueNodes } from '../domain/node/catalogueNode.ts';
import type { NodeKind } from '../domain/node/nodeKind.ts';
import type { ListEntry, ListPage } from '../services/catalogue/catalogueList.ts';
import type { Context } from './context.ts';
import type { PageInfo } from './generated.ts';

type Soon<T> = T | Promise<T>;

interface ConnectionResolvers<Kind extends NodeKind> {
  readonly connection: {
    edges(page: ListPage): readonly ListEntry[];
    nodes(
      page: ListPage,
      args: object,
      context: Context,
      info: GraphQLResolveInfo,
    ): readonly Soon<CatalogueNodes[Kind]>[];
    pageInfo(page: ListPage): PageInfo;
    totalCount(page: ListPage): Promise<number>;
  };
  readonly edge: {
    node(
      entry: ListEntry,
      args: object,
      context: Context,
      info: GraphQLResolveInfo,
    ): Soon<CatalogueNodes[Kind]>;
  };
}

/** A page of nodes as Relay asks for it. Nodes are read, and the whole is counted, only where that is selected. */
export function connectionOf<Kind extends NodeKind>(kind: Kind): ConnectionResolvers<Kind> {
  return {
    connection: {
      edges: ({ entries }) => entries,
      nodes: ({ entries }, _, { nodes }, info) =>
        nodes.all(
          kind,
          entries.map(({ id }) => id),
          info,
        ),
      pageInfo: ({ entries, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: entries.at(0)?.cursor ?? null,
        endCursor: entries.at(-1)?.cursor ?? null,
      }),
      totalCount: ({ countAll }) => countAll(),
    },
    edge: { node: ({ id }, _, { nodes }, info) => nodes.one(kind, id, info) },
  };
}
