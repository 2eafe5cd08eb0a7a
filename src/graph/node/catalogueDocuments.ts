import type { CatalogueDocument } from '../../domain/node/catalogueDocument.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { flag, listOf, optional, statement, text, whole } from '../statement.ts';

interface Params {
  readonly titles: readonly string[];
  readonly limit: number;
}

const readDocuments = statement<Params, CatalogueDocument>('node/readCatalogueDocuments', {
  params: { titles: listOf(text), limit: whole },
  row: {
    title: text,
    licence: text,
    source: optional(text),
    illustrative: flag,
    version: optional(text),
  },
});

export function readCatalogueDocuments(
  graph: Graph,
  titles: readonly string[],
  limits: RunLimits,
): Promise<readonly CatalogueDocument[]> {
  return graph.read(readDocuments, { titles, limit: titles.length }, limits);
}
