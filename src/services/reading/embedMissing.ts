import { DIMENSIONS } from '../../embedding/encoder.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { namesHash } from './namesHash.ts';
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
  readonly texts: readonly string[];
  /** What the other model reads of it. */
  readonly wholes: readonly string[];
  readonly model: string | null;
  readonly textsHash: string | null;
}

export interface NewVectors {
  readonly id: string;
  readonly model: string;
  readonly textsHash: string;
  /** Eight bits a number: one vector a text, then one a whole. */
  readonly packed: Int8Array;
  /** What the texts have in common, at length one. */
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

function fits({ texts, wholes, model, textsHash }: EmbeddedTexts, wanted: string): boolean {
  return model === wanted && textsHash === namesHash([...texts, ...wholes]);
}

async function embed(
  batch: readonly EmbeddedTexts[],
  reader: Reader,
  model: string,
): Promise<readonly NewVectors[]> {
  const vectors = await reader.encode(batch.flatMap(({ texts }) => texts));
  const wholeTexts = batch.flatMap(({ wholes }) => wholes);
  const ofWholes =
    wholeTexts.length === 0 ? new Float32Array() : await reader.encodeWholes(wholeTexts);
  let [place, wholePlace] = [0, 0];
  return batch.map(({ id, texts, wholes }) => {
    const own = vectors.subarray(place * DIMENSIONS, (place + texts.length) * DIMENSIONS);
    place += texts.length;
    const from = wholePlace * DIMENSIONS;
    wholePlace += wholes.length;
    const others = ofWholes.subarray(from, wholePlace * DIMENSIONS);
    return {
      id,
      model,
      textsHash: namesHash([...texts, ...wholes]),
      packed: packVectors(Float32Array.of(...own, ...others), DIMENSIONS),
      common: [...centroidOf(own, DIMENSIONS)],
    };
  });
}
