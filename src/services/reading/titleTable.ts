import { readTitleVectors } from '../../graph/embedding/titleVectors.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { readableTitle } from '../../rules/text/readableTitle.ts';
import { textsHash } from './modelTexts.ts';
import { shareText } from '../sharedText.ts';
import { titleTexts } from './titleTexts.ts';

/** What titles of outcomes and micro-credentials mean, in memory that threads share. */
export interface TitleTable {
  /** Changes with what is in it. */
  readonly key: string;
  /** Name and version of the sentence model; null where there is none. */
  readonly model: string | null;
  /** UTF-8 JSON of the ids, in the order of their vectors. */
  readonly ids: SharedArrayBuffer;
  /** Eight bits a number, all vectors of one length. */
  readonly packed: SharedArrayBuffer;
  /** How many titles the model can read. */
  readonly count: number;
  /** Those of them that no vector has been made of yet. */
  readonly withoutVectors: number;
}

/** What the model has made of the titles as they are now; nothing where there is no model. */
export async function readTitleTable(
  graph: Graph,
  version: string,
  model: string | null,
  limits: RunLimits,
): Promise<TitleTable> {
  const titles: ReadTitle[] = [];
  if (model !== null) {
    for await (const page of readTitleVectors(graph, limits)) {
      for (const { id, title, titles: others, packed, ...stored } of page) {
        const readable = readableTitle(title, others);
        if (readable === null) continue;
        const fits = stored.model === model && stored.titleHash === textsHash(titleTexts(readable));
        titles.push({ id, vector: fits ? packed : null });
      }
    }
  }
  return titleTableOf(version, model, titles);
}

/** A title that the model can read, and what it has made of it. */
export interface ReadTitle {
  readonly id: string;
  readonly vector: Int8Array | null;
}

export function titleTableOf(
  version: string,
  model: string | null,
  titles: readonly ReadTitle[],
): TitleTable {
  const read = titles.filter(({ vector }) => vector !== null);
  return {
    key: [version, model, read.length].join(' '),
    model,
    ids: shareText(JSON.stringify(read.map(({ id }) => id))),
    packed: shareVectors(read.flatMap(({ vector }) => vector ?? [])),
    count: titles.length,
    withoutVectors: titles.length - read.length,
  };
}

function shareVectors(vectors: readonly Int8Array[]): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(vectors.reduce((sum, { length }) => sum + length, 0));
  const target = new Int8Array(shared);
  let offset = 0;
  for (const vector of vectors) {
    target.set(vector, offset);
    offset += vector.length;
  }
  return shared;
}
