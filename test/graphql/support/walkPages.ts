import type { Answer, Ask } from './ask.ts';

export interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const CONNECTION = `totalCount edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/**
 * Reads from the first page to the last what a query with $first and $after calls `list`, and checks on the way that
 * each page says the truth about itself.
 */
export async function walkPages<Node>(
  ask: Ask,
  query: string,
  variables: object,
  first: number,
  betweenPages: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly Connection<Node>[]> {
  const pages: Connection<Node>[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<{ readonly list: Connection<Node> }> = await ask<{
      readonly list: Connection<Node>;
    }>(query, { ...variables, first, after });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const { list } = answer.data;
    const { pageInfo, edges, nodes } = list;
    const isTrue =
      edges.length === nodes.length &&
      nodes.length <= first &&
      pageInfo.hasPreviousPage === (after !== null) &&
      pageInfo.startCursor === (edges.at(0)?.cursor ?? null) &&
      pageInfo.endCursor === (edges.at(-1)?.cursor ?? null);
    if (!isTrue) throw new Error(`a page that is not what it says: ${JSON.stringify(list)}`);
    pages.push(list);
    if (!pageInfo.hasNextPage) return pages;
    after = pageInfo.endCursor;
    await betweenPages(pages.length);
  }
}
