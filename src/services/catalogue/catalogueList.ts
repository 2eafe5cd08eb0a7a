import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { PagedList, Place } from '../../graph/connection/pagedList.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { createFilterLookup, type FilterLookup } from './filterLookup.ts';
import { pageSize, type PageQuestion } from './pageQuestion.ts';
import { checkReferences, type Reference } from './referenceCheck.ts';

/** How the nodes of one kind are listed. */
export interface CatalogueList<Filter, Conditions> {
  /** The list's name, which its cursors carry. */
  readonly name: string;
  readonly kind: NodeKind;
  readonly paged: PagedList<Conditions>;
  /** The ids that a filter names. */
  references(filter: Filter): readonly Reference[];
  conditions(filter: Filter, lookup: FilterLookup): Promise<Conditions>;
}

export interface ListEntry {
  readonly id: string;
  readonly cursor: string;
}

/** One page of a list, in the list's order. */
export interface ListPage {
  readonly kind: NodeKind;
  readonly entries: readonly ListEntry[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Entries in all, whatever the page; costs a statement of its own. */
  readonly countAll: () => Promise<number>;
}

const BEFORE_FIRST: Place = { text: '', id: '' };

/** A page of what fits the filter. Keyset paging: what changes elsewhere neither moves nor repeats an entry. */
export async function listCatalogue<Filter, Conditions>(
  graph: Graph,
  list: CatalogueList<Filter, Conditions>,
  filter: Filter,
  question: PageQuestion,
  limits: RunLimits,
): Promise<ListPage> {
  const size = pageSize(question);
  const { after: cursor = null } = question;
  const after = cursor === null ? BEFORE_FIRST : decodeCursor(list.name, cursor);
  await checkReferences(graph, list.references(filter), limits);
  const lookup = createFilterLookup(graph, list.kind, limits);
  const conditions = await list.conditions(filter, lookup);
  const places = await list.paged.find(graph, conditions, after, size + 1, limits);
  return {
    kind: list.kind,
    entries: places
      .slice(0, size)
      .map((place) => ({ id: place.id, cursor: encodeCursor(list.name, place) })),
    hasNextPage: places.length > size,
    hasPreviousPage: cursor !== null,
    countAll: () => list.paged.count(graph, conditions, limits),
  };
}
