import { type Graph, type RunLimits } from '../../graph/graph.ts';
import { createFilterLookup } from './filterLookup.ts';
import { type MicroCredentialFilter, microCredentials } from './microCredentialFilter.ts';
import { checkReferences } from './referenceCheck.ts';

const BEFORE_FIRST = { text: '', id: '' };
/** Far more than any register holds; beyond it an answer would be silently short. */
const MOST = 1_000_000;

/**
 * Ids of all micro-credentials that fit the filter, by title, then id; null: nothing is asked, so all fit. `field` is
 * where the caller wrote the filter.
 */
export async function findMicroCredentialIds(
  graph: Graph,
  filter: MicroCredentialFilter | null | undefined,
  field: string,
  limits: RunLimits,
): Promise<readonly string[] | null> {
  const asked = Object.values(filter ?? {}).some((member) => member !== null);
  if (!filter || !asked) return null;
  const references = microCredentials
    .references(filter)
    .map((reference) => ({ ...reference, field: reference.field.replace(/^filter/, field) }));
  await checkReferences(graph, references, limits);
  const lookup = createFilterLookup(graph, 'MICRO_CREDENTIAL', limits);
  const conditions = await microCredentials.conditions(filter, lookup);
  const places = await microCredentials.paged.find(graph, conditions, BEFORE_FIRST, MOST, limits);
  return places.map(({ id }) => id);
}
