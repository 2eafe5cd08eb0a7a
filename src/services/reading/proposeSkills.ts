import { findSkillsByVectors, findSkillsByWords } from '../../graph/embedding/findLikeSkills.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { searchWords } from '../catalogue/searchWords.ts';
import { DIMENSIONS } from '../../embedding/encoder.ts';

/** How many skills each index proposes for one sentence; more changed nothing that was measured. */
const BY_WORDS = 60;
const BY_VECTORS = 200;
const OF_PARTS = 100;
const NEAREST_OF_EACH = 12;
const WORDS_MOST = 40;
const STOP_WORDS = new Set(
  (
    'a an the of in on at to for with and or not by as is are be was were will would i you your we ' +
    'our they their he she it its that this these those from into who which'
  ).split(' '),
);

/** Skills that a sentence may speak of: by the words of their names, and by what it and its parts mean. */
export async function proposeSkills(
  graph: Graph,
  sentence: string,
  vectors: Float32Array | null,
  limits: RunLimits,
): Promise<readonly string[]> {
  const words = anyOfWords(sentence);
  const [byWords, byVectors] = await Promise.all([
    words === '' ? [] : findSkillsByWords(graph, words, BY_WORDS, limits),
    vectors === null ? [] : findNearest(graph, vectors, limits),
  ]);
  return [...new Set([...byWords, ...byVectors].map(({ id }) => id))];
}

/** In the full-text index's own language: names with any of the words, those with rarer and more of them first. */
export function anyOfWords(sentence: string): string {
  const words = new Set(searchWords(sentence).filter((word) => !STOP_WORDS.has(word)));
  return [...words]
    .slice(0, WORDS_MOST)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join(' ');
}

async function findNearest(graph: Graph, vectors: Float32Array, limits: RunLimits) {
  const each = Array.from({ length: vectors.length / DIMENSIONS }, (_, place) => [
    ...vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS),
  ]);
  const [whole, ...parts] = each;
  const [ofWhole, ofParts] = await Promise.all([
    findSkillsByVectors(graph, whole ? [whole] : [], BY_VECTORS, limits),
    findSkillsByVectors(graph, parts, NEAREST_OF_EACH, limits),
  ]);
  return [...ofWhole, ...ofParts.slice(0, OF_PARTS)];
}
