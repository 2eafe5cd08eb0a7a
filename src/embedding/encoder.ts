import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { EncoderFiles } from './modelFiles.ts';

/** Texts to vectors of length one, DIMENSIONS numbers each, one after another. */
export interface Encoder {
  encode(texts: readonly string[]): Promise<Float32Array>;
}

export const DIMENSIONS = 384;

/** What a skill's name, a description or a sentence needs; the rest of a longer text is not read. */
const TOKENS_MOST = 128;
const BATCH = 32;

/** What is used of the package: its own types do not resolve from a module. */
interface TokenizersPackage {
  readonly Tokenizer: new (
    rules: object,
    options: object,
  ) => { encode(text: string): { readonly ids: readonly number[] } };
}

/** A session of one model. It keeps its thread busy while it works, so it is opened on a thread of its own. */
export async function openEncoder({
  model,
  tokenizer,
  pooling,
  prefix,
}: EncoderFiles): Promise<Encoder> {
  const tokenizers: unknown = await import('@huggingface/tokenizers');
  const { Tokenizer } = tokenizers as TokenizersPackage;
  const rules = JSON.parse(await readFile(tokenizer, 'utf8')) as object;
  const tokens = new Tokenizer({ ...rules, truncation: null, padding: null }, {});
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const idsOf = (text: string) => {
    const { ids } = tokens.encode(prefix + text);
    // The last token ends the sentence for the model.
    return ids.length <= TOKENS_MOST ? ids : [...ids.slice(0, TOKENS_MOST - 1), ids.at(-1) ?? 0];
  };
  return {
    async encode(texts) {
      const vectors = new Float32Array(texts.length * DIMENSIONS);
      for (const batch of batchesOf(texts.map(idsOf))) {
        const hidden = await run(
          session,
          batch.map(({ ids }) => ids),
        );
        batch.forEach(({ place, ids }, row) => {
          const target = vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS);
          pool(hidden, row, pooling === 'FIRST' ? 1 : ids.length, target);
        });
      }
      return vectors;
    },
  };
}

interface EncodedText {
  /** Its place among all texts. */
  readonly place: number;
  readonly ids: readonly number[];
}

/** Texts of one length together: padding would be work too, and the model's eight bits would have to span it. */
function* batchesOf(texts: readonly (readonly number[])[]): Generator<readonly EncodedText[]> {
  const byLength = new Map<number, EncodedText[]>();
  texts.forEach((ids, place) => {
    const alike = byLength.get(ids.length) ?? [];
    byLength.set(ids.length, alike);
    alike.push({ place, ids });
  });
  for (const alike of byLength.values()) {
    for (let start = 0; start < alike.length; start += BATCH) {
      yield alike.slice(start, start + BATCH);
    }
  }
}

interface Hidden {
  readonly states: Float32Array;
  readonly width: number;
}

async function run(
  session: InferenceSession,
  batch: readonly (readonly number[])[],
): Promise<Hidden> {
  const width = batch[0]?.length ?? 0;
  const tensor = (values: BigInt64Array) => new Tensor('int64', values, [batch.length, width]);
  const ids = BigInt64Array.from(batch.flat(), BigInt);
  const result = await session.run({
    input_ids: tensor(ids),
    attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)),
    token_type_ids: tensor(new BigInt64Array(ids.length)),
  });
  const states = result['last_hidden_state']?.data;
  if (!(states instanceof Float32Array)) throw new Error('the model gives no last_hidden_state');
  return { states, width };
}

/** The mean of the first tokens' states, at length one. */
function pool({ states, width }: Hidden, row: number, tokens: number, target: Float32Array): void {
  for (let token = 0; token < tokens; token += 1) {
    const start = (row * width + token) * DIMENSIONS;
    for (let at = 0; at < DIMENSIONS; at += 1) {
      target[at] = (target[at] ?? 0) + (states[start + at] ?? 0);
    }
  }
  let square = 0;
  for (const value of target) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < DIMENSIONS; at += 1) target[at] = (target[at] ?? 0) / length;
}
