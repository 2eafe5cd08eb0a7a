import type { Graph, RunLimits } from '../graph.ts';
import { type Shape, statement, text, whole } from '../statement.ts';

/** A place in a list that is ordered by text, then id; both empty: before the first. */
export interface Place {
  readonly text: string;
  readonly id: string;
}

/** One kind of list: what stands in it after a place, and how much there is in all. */
export interface PagedList<Conditions> {
  find(
    graph: Graph,
    conditions: Conditions,
    after: Place,
    limit: number,
    limits: RunLimits,
  ): Promise<readonly Place[]>;
  count(graph: Graph, conditions: Conditions, limits: RunLimits): Promise<number>;
}

interface PlaceParams {
  readonly afterText: string;
  readonly afterId: string;
  readonly limit: number;
}

/** The two statements of a list take the same conditions; a condition that is null asks nothing. */
export function pagedList<Conditions extends object>(
  plural: string,
  conditions: Shape<Conditions>,
): PagedList<Conditions> {
  const params = { ...conditions, afterText: text, afterId: text, limit: whole } as Shape<
    Conditions & PlaceParams
  >;
  const find = statement<Conditions & PlaceParams, Place>(`catalogue/find${plural}`, {
    params,
    row: { id: text, text },
  });
  const count = statement<Conditions, { total: number }>(`catalogue/count${plural}`, {
    params: conditions,
    row: { total: whole },
  });
  return {
    find: (graph, asked, after, limit, limits) =>
      graph.read(find, { ...asked, afterText: after.text, afterId: after.id, limit }, limits),
    count: async (graph, asked, limits) => (await graph.read(count, asked, limits))[0]?.total ?? 0,
  };
}
