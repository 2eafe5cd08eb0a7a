import type { Answer, Ask } from './ask.ts';

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

export interface WalkedList {
  readonly ids: readonly string[];
  readonly totals: readonly number[];
}

/** Reads a list from its first page to its last, and checks on the way what each page says of itself. */
export async function walkList(
  ask: Ask,
  list: string,
  filterType: string,
  filter: object,
  first: number,
  betweenPages: () => Promise<void> = () => Promise.resolve(),
): Promise<WalkedList> {
  const query = `query ($filter: ${filterType}, $first: Int, $after: String) {
    list: ${list}(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes { id }
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const ids: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<Page> = await ask<Page>(query, { filter, first, after });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const { nodes, edges, pageInfo, totalCount }: Page['list'] = answer.data.list;
    const here = nodes.map(({ id }) => id);
    const said = {
      edges: edges.map(({ node }) => node.id),
      startCursor: pageInfo.startCursor,
      endCursor: pageInfo.endCursor,
      hasPreviousPage: pageInfo.hasPreviousPage,
    };
    const meant = {
      edges: here,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasPreviousPage: after !== null,
    };
    if (JSON.stringify(said) !== JSON.stringify(meant)) {
      throw new Error(`${JSON.stringify(said)} is not ${JSON.stringify(meant)}`);
    }
    ids.push(...here);
    totals.push(totalCount);
    if (!pageInfo.hasNextPage) return { ids, totals };
    after = pageInfo.endCursor;
    await betweenPages();
  }
}
