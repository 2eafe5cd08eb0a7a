import type { Place } from '../../graph/connection/pagedList.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import type { CatalogueList } from './catalogueList.ts';
import { createFilterLookup } from './filterLookup.ts';
import { checkReferences } from './referenceCheck.ts';

const PAGE_SIZE = 2_000;

/** The ids of all that fits the filter; null where the filter asks nothing. Throws as a list of it would. */
export async function matchingIds<Filter extends object, Conditions>(
  graph: Graph,
  list: CatalogueList<Filter, Conditions>,
  filter: Filter,
  limits: RunLimits,
): Promise<readonly string[] | null> {
  if (Object.values(filter).every((value) => value === null || value === undefined)) return null;
  await checkReferences(graph, list.references(filter), limits);
  const lookup = createFilterLookup(graph, list.kind, limits);
  const conditions = await list.conditions(filter, lookup);
  const ids: string[] = [];
  let after: Place = { text: '', id: '' };
  for (;;) {
    const page = await list.paged.find(graph, conditions, after, PAGE_SIZE, limits);
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return ids;
    after = last;
  }
}
