/** One page of an answer that is put together in memory, as connections are read. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** `entries` holds one more than fits where something follows. */
export function pageOf<Node>(
  entries: readonly { readonly node: Node; readonly cursor: string }[],
  size: number,
  hasPreviousPage: boolean,
  totalCount: number,
): Page<Node> {
  const edges = entries.slice(0, size);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: entries.length > size,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
