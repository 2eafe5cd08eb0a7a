import type { TranslatedTitle } from '../../domain/node/translatedTitle.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { translatedTitles } from '../node/translatedTitles.ts';
import { type PageParams, readPages } from '../readPages.ts';
import { bytes, listOf, mapOf, optional, statement, text, whole } from '../statement.ts';

/** What an outcome or a micro-credential is called, and the vector that is stored; null where it has none. */
export interface StoredTitle {
  readonly id: string;
  readonly title: string;
  readonly titles: readonly TranslatedTitle[];
  readonly model: string | null;
  /** Of the title that the vector was made of, so that a new title is noticed. */
  readonly titleHash: string | null;
  /** One vector, eight bits a number. */
  readonly packed: Int8Array | null;
}

export interface TitleVectorToWrite {
  readonly titledId: string;
  readonly model: string;
  readonly titleHash: string;
  readonly packed: Int8Array;
}

const readTitles = statement<PageParams, StoredTitle>('embedding/readTitles', {
  params: { after: text, limit: whole },
  row: {
    id: text,
    title: text,
    titles: translatedTitles,
    model: optional(text),
    titleHash: optional(text),
    packed: optional(bytes),
  },
});
const writeVectors = statement('embedding/writeTitleVectors', {
  params: {
    rows: listOf(
      mapOf<TitleVectorToWrite>({ titledId: text, model: text, titleHash: text, packed: bytes }),
    ),
  },
  row: { written: whole },
});

const PAGE_SIZE = 1_000;

export function readTitleVectors(
  graph: Graph,
  limits: RunLimits,
): AsyncGenerator<readonly StoredTitle[]> {
  return readPages(graph, readTitles, PAGE_SIZE, limits);
}

export async function writeTitleVectors(
  graph: Graph,
  rows: readonly TitleVectorToWrite[],
  limits: RunLimits,
): Promise<void> {
  await graph.write((run) => run(writeVectors, { rows }), limits);
}
