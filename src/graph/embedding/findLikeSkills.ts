import type { Graph, RunLimits } from '../graph.ts';
import { listOf, numbers, properties, statement, text, whole } from '../statement.ts';

/** A skill that an index proposes; scores of one index compare with one another only. */
export interface LikeSkill {
  readonly id: string;
  readonly score: number;
}

const row = { id: text, score: whole };
const findByWords = statement<
  {
    readonly words: string;
    /** The index itself stops there, instead of scoring every skill that holds some word. */
    readonly options: Readonly<Record<string, unknown>>;
    readonly limit: number;
  },
  LikeSkill
>('embedding/findByWords', { params: { words: text, options: properties, limit: whole }, row });
const findByVectors = statement<
  {
    readonly vectors: readonly (readonly number[])[];
    readonly nearest: number;
    readonly limit: number;
  },
  LikeSkill
>('embedding/findByVectors', {
  params: { vectors: listOf(numbers), nearest: whole, limit: whole },
  row,
});

/** By the full-text index, from a query in its own language; best first. */
export function findSkillsByWords(
  graph: Graph,
  words: string,
  limit: number,
  limits: RunLimits,
): Promise<readonly LikeSkill[]> {
  return graph.read(findByWords, { words, options: { limit }, limit }, limits);
}

/** By the vector index: the nearest of each vector, best first. */
export function findSkillsByVectors(
  graph: Graph,
  vectors: readonly (readonly number[])[],
  nearest: number,
  limits: RunLimits,
): Promise<readonly LikeSkill[]> {
  const limit = nearest * Math.max(1, vectors.length);
  return graph.read(findByVectors, { vectors, nearest, limit }, limits);
}
