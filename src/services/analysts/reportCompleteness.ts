import {
  type CompletenessRow,
  type MissingRecord,
  missingRecords,
} from '../../domain/analysts/completeness.ts';
import type { NodeKind, TakeableKind } from '../../domain/node/nodeKind.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { readStatedRecords } from '../../graph/analysts/readStatedRecords.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { completeness } from '../../rules/analysts/completeness.ts';
import { anyOf, type Asked } from '../catalogue/asked.ts';
import { checkReferences } from '../catalogue/referenceCheck.ts';

export type AskedCompleteness = Asked<{
  kinds: readonly NodeKind[];
  organisationIds: readonly string[];
  jurisdictions: readonly string[];
  missing: readonly MissingRecord[];
}>;

const KINDS: readonly TakeableKind[] = ['LEARNING_OUTCOME', 'MICRO_CREDENTIAL'];

/** Throws BAD_USER_INPUT for a kind that nobody answers for, NOT_FOUND for an unknown organisation. */
export async function reportCompleteness(
  graph: Graph,
  filter: AskedCompleteness,
  limits: RunLimits,
): Promise<readonly CompletenessRow[]> {
  const organisationIds = anyOf(filter.organisationIds);
  const reference = {
    field: 'filter.organisationIds',
    kind: 'ORGANISATION',
    ids: organisationIds,
  } as const;
  const kinds = judgedKinds(anyOf(filter.kinds));
  await checkReferences(graph, [reference], limits);
  const records = await Promise.all(kinds.map((kind) => readStatedRecords(graph, kind, limits)));
  return completeness(records.flat(), {
    kinds,
    organisationIds,
    jurisdictions: anyOf(filter.jurisdictions),
    missing: missingRecords.filter((each) => anyOf(filter.missing)?.includes(each) ?? true),
  });
}

function judgedKinds(asked: readonly NodeKind[] | null): readonly TakeableKind[] {
  const other = asked?.find((kind) => !KINDS.some((judged) => judged === kind));
  if (other === undefined) return KINDS.filter((kind) => asked?.includes(kind) ?? true);
  const rule = KINDS.join(' or ');
  const message = `filter.kinds holds ${other}; only ${rule} are judged.`;
  throw new ProblemError(badInput('filter.kinds', rule, other, message));
}
