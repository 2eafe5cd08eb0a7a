import type { StatedRecord } from '../../domain/analysts/completeness.ts';
import type { TakeableKind } from '../../domain/node/nodeKind.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { type PageParams, readPages } from '../readPages.ts';
import { flag, optional, type Shape, statement, text, whole } from '../statement.ts';

interface Row extends Omit<StatedRecord, 'kind' | 'jurisdiction'> {
  readonly jurisdiction: string | null;
}

const params: Shape<PageParams> = { after: text, limit: whole };
const row: Shape<Row> = {
  id: text,
  organisationId: optional(text),
  jurisdiction: optional(text),
  hasSkills: flag,
  hasField: flag,
  isOffered: flag,
  isEndorsed: flag,
};

const statements = {
  LEARNING_OUTCOME: statement<PageParams, Row>('analysts/readStatedOutcomes', { params, row }),
  MICRO_CREDENTIAL: statement<PageParams, Row>('analysts/readStatedMicroCredentials', {
    params,
    row,
  }),
} as const;

const PAGE_SIZE = 5_000;
const DEFAULT_JURISDICTION = 'NZ';

/** How much is stated of every outcome or micro-credential that is not gone. */
export async function readStatedRecords(
  graph: Graph,
  kind: TakeableKind,
  limits: RunLimits,
): Promise<readonly StatedRecord[]> {
  const records: StatedRecord[] = [];
  for await (const rows of readPages(graph, statements[kind], PAGE_SIZE, limits)) {
    for (const each of rows) {
      records.push({ ...each, kind, jurisdiction: each.jurisdiction ?? DEFAULT_JURISDICTION });
    }
  }
  return records;
}
