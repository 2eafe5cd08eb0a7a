import type { CatalogueList } from '../domain/catalogueKind.ts';
import { ProblemError } from '../domain/problem.ts';
import { type HeldDocument, readHeldDocuments } from '../graph/catalogue/heldDocuments.ts';
import { readIds } from '../graph/catalogue/readIds.ts';
import { readRecords } from '../graph/catalogue/readRecords.ts';
import type { Graph, RunLimits, RunStatement } from '../graph/graph.ts';
import { readCatalogueVersion } from '../graph/node/graphCounts.ts';
import { mergedMeta } from './catalogueExchange/mergedMeta.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal;
  readonly onExported?: (list: CatalogueList, records: number) => void;
}

const RECORDS_A_BATCH = 1000;
const LIMIT_MS = 10 * 60_000;

/**
 * The catalogue as one native document, piece by piece: what was imported, records by id within their list. Throws
 * ProblemError where an import ran meanwhile: the pieces given so far are then of two catalogues.
 */
export async function* exportCatalogue(
  graph: Graph,
  { signal, onExported = () => undefined }: ExportOptions = {},
): AsyncIterable<string> {
  const limits: RunLimits = { limitMs: LIMIT_MS, signal };
  const run: RunStatement = (statement, params) => graph.read(statement, params, limits);
  const version = await readCatalogueVersion(graph, limits);
  yield* head(await readHeldDocuments(run));
  for (const [list, ids] of await readIds(run)) {
    if (ids.length === 0) continue;
    yield `,\n  ${JSON.stringify(list)}: [`;
    for (let start = 0; start < ids.length; start += RECORDS_A_BATCH) {
      const some = ids.slice(start, start + RECORDS_A_BATCH);
      const records = await readRecords(run, list, some);
      const lines = some.flatMap((id) => {
        const held = records.get(id);
        return held ? [`\n    ${JSON.stringify(held.record)}`] : [];
      });
      yield (start === 0 ? '' : ',') + lines.join(',');
      onExported(list, lines.length);
    }
    yield '\n  ]';
  }
  yield '\n}\n';
  if ((await readCatalogueVersion(graph, limits)) !== version) throw new ProblemError(CHANGED);
}

const CHANGED = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The catalogue was changed while it was being exported. Export it again.',
  rule: 'export.steady',
} as const;

function* head(documents: readonly HeldDocument[]): Iterable<string> {
  const [first, ...others] = documents;
  yield '{';
  // Of several documents, only what all of them state of their schema is true of the whole.
  if (first?.schema && others.every(({ schema }) => schema === first.schema)) {
    yield `\n  "$schema": ${JSON.stringify(first.schema)},`;
  }
  yield `\n  "meta": ${JSON.stringify(mergedMeta(documents.map(({ meta }) => meta)))}`;
}
