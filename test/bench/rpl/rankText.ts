import {
  findSkillsByVector,
  findSkillsByWords,
} from '../../../src/graph/embedding/findLikeSkills.ts';
import { anyOfWords, compareSentence } from '../../../src/services/reading/compareSentence.ts';
import type { Likeness } from '../../../src/services/reading/likeness.ts';
import type { OutlinedSentence } from '../../../src/services/reading/outlineText.ts';
import { type RankerWeights, scoreOf } from '../../../src/services/reading/ranker.ts';
import type { SkillReading } from '../../../src/services/reading/skillReading.ts';
import type { SkillTable } from '../../../src/services/reading/skillTable.ts';
import type { CharacterIndex } from './characterIndex.ts';
import type { Ranked } from './measures.ts';

/** What every method is given: the service's own reading, and which skills the labels may name. */
export interface Bench {
  readonly reading: SkillReading;
  readonly table: SkillTable;
  readonly allowed: ReadonlySet<string>;
  readonly characters: CharacterIndex;
  readonly ids: readonly string[];
}

/** One text with what the service compared of it, and what each method alone makes of it. */
export interface ComparedText {
  /** By skill: the best of each likeness over its sentences. */
  readonly likenesses: ReadonlyMap<string, Likeness>;
  readonly fullText: Ranked;
  readonly embeddings: Ranked;
  readonly characters: Ranked;
  /** From the text to its compared skills. */
  readonly milliseconds: number;
}

const DEEP = 100;

export async function compareText(bench: Bench, text: string): Promise<ComparedText> {
  const { reading, table, allowed } = bench;
  const tools = reading.tools();
  const began = performance.now();
  const question = { text, asOf: '2026-03-01', longPastBefore: '2016-03-01' };
  const { sentences } = await tools.reader.outline(question);
  const likenesses = new Map<string, Likeness>();
  for (const sentence of sentences) {
    for (const { skillId, likeness } of await compareSentence(tools, table, sentence, {})) {
      if (allowed.has(skillId)) likenesses.set(skillId, best(likenesses.get(skillId), likeness));
    }
  }
  const milliseconds = performance.now() - began;
  return { likenesses, milliseconds, ...(await alone(bench, text, sentences)) };
}

async function alone(bench: Bench, text: string, sentences: readonly OutlinedSentence[]) {
  const { graph, reader } = bench.reading.tools();
  const words = anyOfWords(text);
  const fullText = words === '' ? [] : await findSkillsByWords(graph, words, DEEP, {});
  const vector = sentences.length === 0 ? [] : [...(await reader.encode('names', [text]))];
  const embeddings = vector.length === 0 ? [] : await findSkillsByVector(graph, vector, DEEP, {});
  const scores = bench.characters.scores(text);
  const characters = bench.ids
    .map((id, place) => ({ id, score: scores[place] ?? 0 }))
    .sort((one, other) => other.score - one.score)
    .slice(0, DEEP);
  const ranked = (found: readonly { readonly id: string; readonly score: number }[]): Ranked => {
    const kept = found.filter(({ id }) => bench.allowed.has(id));
    return { ids: kept.map(({ id }) => id), sureness: kept[0]?.score ?? 0 };
  };
  return {
    fullText: ranked(fullText),
    embeddings: ranked(embeddings),
    characters: ranked(characters),
  };
}

export function rankBy(weights: RankerWeights, { likenesses }: ComparedText): Ranked {
  const scored = [...likenesses]
    .map(([id, likeness]) => ({ id, score: scoreOf(likeness, weights) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  return { ids: scored.map(({ id }) => id), sureness: scored[0]?.score ?? 0 };
}

function best(one: Likeness | undefined, other: Likeness): Likeness {
  if (!one) return other;
  const features = Object.keys(other) as (keyof Likeness)[];
  const pairs = features.map((feature) => [feature, Math.max(one[feature], other[feature])]);
  return Object.fromEntries(pairs) as Likeness;
}
