import type { Graph, RunLimits } from '../graph.ts';
import { numbers, properties, statement, text, whole } from '../statement.ts';

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
const findByVector = statement<
  { readonly vector: readonly number[]; readonly nearest: number },
  LikeSkill
>('embedding/findByVector', { params: { vector: numbers, nearest: whole }, row });

/** By the full-text index, from a query in its own language; best first. */
export function findSkillsByWords(
  graph: Graph,
  words: string,
  limit: number,
  limits: RunLimits,
): Promise<readonly LikeSkill[]> {
  return graph.read(findByWords, { words, options: { limit }, limit }, limits);
}

/** By the vector index, best first. */
export function findSkillsByVector(
  graph: Graph,
  vector: readonly number[],
  nearest: number,
  limits: RunLimits,
): Promise<readonly LikeSkill[]> {
  return graph.read(findByVector, { vector, nearest }, limits);
}
