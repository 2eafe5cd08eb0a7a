/** Ids, or references, at the far end of one kind of edge; null where the edge was not asked for. */
export type Edges<T = string> = readonly T[] | null;
