import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { ModelRole } from '../../embedding/modelFiles.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { type ModelTexts, textsHash } from './modelTexts.ts';
import { centroidOf, packVectors } from './packVectors.ts';
import type { Reader } from './reader.ts';

export interface EmbeddingProgress {
  /** Of what the vectors are. */
  readonly what: 'skills' | 'titles';
  readonly done: number;
  readonly of: number;
}

/** Something whose texts have vectors, and what those were made of; null where it has none. */
export interface EmbeddedTexts {
  readonly id: string;
  readonly texts: ModelTexts;
  readonly model: string | null;
  readonly textsHash: string | null;
}

export interface NewVectors {
  readonly id: string;
  readonly model: string;
  readonly textsHash: string;
  /** Eight bits a number: one vector a part, one a description, then what the names have in common, where there are any. */
  readonly packed: Int8Array;
  /** What the names have in common, at length one. */
  readonly common: readonly number[];
}

/** Where the vectors of one kind of thing are kept. */
export interface VectorStore {
  readonly what: EmbeddingProgress['what'];
  read(graph: Graph, limits: RunLimits): AsyncIterable<readonly EmbeddedTexts[]>;
  write(graph: Graph, rows: readonly NewVectors[], limits: RunLimits): Promise<void>;
}

/** Each batch is written before the next is made, so that a stop loses one batch at most. */
const A_BATCH = 64;
const LIMIT_MS = 60_000;

/**
 * Makes the vectors that are missing: of what is new, of what has other names than before, and of all when the model
 * is another one. Stopped half-way it goes on from there the next time. Gives how many were missing.
 */
export async function embedMissing(
  store: VectorStore,
  graph: Graph,
  reader: Reader,
  onProgress: (progress: EmbeddingProgress) => void,
  signal?: AbortSignal,
): Promise<number> {
  const { model } = reader;
  if (model === null) return 0;
  const limits: RunLimits = { limitMs: LIMIT_MS, signal };
  const missing: EmbeddedTexts[] = [];
  for await (const page of store.read(graph, limits)) {
    missing.push(...page.filter((each) => !fits(each, model)));
  }
  for (let done = 0; done < missing.length; done += A_BATCH) {
    signal?.throwIfAborted();
    const batch = missing.slice(done, done + A_BATCH);
    await store.write(graph, await embed(batch, reader, model), limits);
    const reached = Math.min(missing.length, done + batch.length);
    onProgress({ what: store.what, done: reached, of: missing.length });
  }
  return missing.length;
}

function fits(thing: EmbeddedTexts, model: string): boolean {
  return thing.model === model && thing.textsHash === textsHash(thing.texts);
}

async function embed(
  batch: readonly EmbeddedTexts[],
  reader: Reader,
  model: string,
): Promise<readonly NewVectors[]> {
  const [parts, names, descriptions] = await Promise.all([
    vectorsOf(batch, reader, 'parts'),
    vectorsOf(batch, reader, 'names'),
    vectorsOf(batch, reader, 'descriptions'),
  ]);
  return batch.map(({ id, texts }) => {
    const common = centroidOf(names(texts), DIMENSIONS);
    const own = [...parts(texts), ...descriptions(texts), ...common];
    return {
      id,
      model,
      textsHash: textsHash(texts),
      packed: packVectors(Float32Array.from(own), DIMENSIONS),
      common: [...common],
    };
  });
}

/** What one model makes of the texts of a batch: gives the vectors of each thing in turn. */
async function vectorsOf(
  batch: readonly EmbeddedTexts[],
  reader: Reader,
  by: ModelRole,
): Promise<(texts: ModelTexts) => Float32Array> {
  const all = batch.flatMap(({ texts }) => texts[by]);
  const vectors = all.length === 0 ? new Float32Array() : await reader.encode(by, all);
  let place = 0;
  return (texts) => {
    const from = place * DIMENSIONS;
    place += texts[by].length;
    return vectors.subarray(from, place * DIMENSIONS);
  };
}
