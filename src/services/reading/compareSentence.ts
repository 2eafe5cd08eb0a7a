import { findSkillsByVector, findSkillsByWords } from '../../graph/embedding/findLikeSkills.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { searchWords } from '../catalogue/searchWords.ts';
import type { LikeCandidate } from './likeness.ts';
import type { OutlinedSentence, SentenceVectors } from './outlineText.ts';
import type { Reader } from './reader.ts';
import type { SkillTable } from './skillTable.ts';

/** How many skills each index proposes for one sentence; more changed nothing that was measured. */
const BY_WORDS = 60;
const BY_VECTOR = 200;
const WORDS_MOST = 40;
const STOP_WORDS = new Set(
  (
    'a an the of in on at to for with and or not by as is are be was were will would i you your we ' +
    'our they their he she it its that this these those from into who which'
  ).split(' '),
);

/**
 * Compares a sentence with the skills that it may speak of: those that the database proposes, by words and by what the
 * sentence means, and those nearest to it and its parts. The database is asked twice, however many parts there are, and looks
 * while the models read on.
 */
export async function compareSentence(
  tools: { readonly graph: Graph; readonly reader: Reader },
  table: SkillTable,
  sentence: OutlinedSentence,
  limits: RunLimits,
): Promise<readonly LikeCandidate[]> {
  const { graph, reader } = tools;
  const words = anyOfWords(sentence.plain);
  const [byWords, meaning] = await Promise.all([
    words === '' ? [] : findSkillsByWords(graph, words, BY_WORDS, limits),
    reader.model === null ? null : meaningOf(tools, sentence, limits),
  ]);
  const proposed = [...byWords, ...(meaning?.byVector ?? [])].map(({ id }) => id);
  const candidates = [...new Set(proposed)];
  return reader.compare({ table, sentence, vectors: meaning?.vectors ?? null, candidates });
}

/** In the full-text index's own language: names with any of the words, those with rarer and more of them first. */
export function anyOfWords(sentence: string): string {
  const words = new Set(searchWords(sentence).filter((word) => !STOP_WORDS.has(word)));
  return [...words]
    .slice(0, WORDS_MOST)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join(' ');
}

async function meaningOf(
  tools: { readonly graph: Graph; readonly reader: Reader },
  { plain, start, windows }: OutlinedSentence,
  limits: RunLimits,
) {
  const inParts = windows.map((window) => plain.slice(window.start - start, window.end - start));
  const [parts, { byNames, byVector }, byDescriptions] = await Promise.all([
    tools.reader.encode('parts', [plain, ...inParts]),
    nearOf(tools, plain, limits),
    tools.reader.encode('descriptions', [plain]),
  ]);
  const vectors: SentenceVectors = { parts, byNames, byDescriptions };
  return { vectors, byVector };
}

async function nearOf(
  { graph, reader }: { readonly graph: Graph; readonly reader: Reader },
  plain: string,
  limits: RunLimits,
) {
  const byNames = await reader.encode('names', [plain]);
  const byVector = await findSkillsByVector(graph, [...byNames], BY_VECTOR, limits);
  return { byNames, byVector };
}
