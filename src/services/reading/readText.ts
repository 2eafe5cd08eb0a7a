import type { SkillReading } from '../../domain/rpl.ts';
import { count } from '../../domain/wording.ts';
import type { Graph, RunLimits } from '../../graph/graph.ts';
import { compareSentence } from './compareSentence.ts';
import { mergeReadings, type SentenceReading } from './mergeReadings.ts';
import type { OutlinedSentence, TextQuestion } from './outlineText.ts';
import { type Ranker, scoreOf } from './ranker.ts';
import type { Reader } from './reader.ts';
import type { SkillTable } from './skillTable.ts';

export interface TextReading {
  readonly skills: readonly SkillReading[];
  readonly warnings: readonly string[];
}

export interface ReadingTools {
  readonly graph: Graph;
  readonly reader: Reader;
  readonly ranker: Ranker;
}

/** Hears of so many more sentences that were found, and that were read. */
export type OnSentences = (found: number, read: number) => void;

/** Of so many sentences the next are being read while the database looks for skills of the others. */
const AT_ONCE = 3;

/** Which skills a text speaks of, where, and how they stand there: claimed, denied, wished for or long past. */
export async function readText(
  tools: ReadingTools,
  table: SkillTable,
  question: TextQuestion,
  limits: RunLimits,
  onSentences?: OnSentences,
): Promise<TextReading> {
  const outline = await tools.reader.outline(question);
  if (!outline.readable) return { skills: [], warnings: ['This is not readable as text.'] };
  onSentences?.(outline.sentences.length, 0);
  const waiting = [...outline.sentences];
  const readings: SentenceReading[][] = outline.sentences.map(() => []);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      limits.signal?.throwIfAborted();
      const place = outline.sentences.indexOf(next);
      readings[place] = [...(await readSentence(tools, table, next, limits))];
      onSentences?.(0, 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const countedFrom = weightsOf(tools).countedFrom;
  const ignored = count(outline.ignored, 'sentence');
  return {
    skills: mergeReadings(question.text, readings.flat(), countedFrom),
    warnings: outline.ignored > 0 ? [`${ignored} about an employer or its terms not read.`] : [],
  };
}

export async function readSentence(
  tools: ReadingTools,
  table: SkillTable,
  sentence: OutlinedSentence,
  limits: RunLimits,
): Promise<readonly SentenceReading[]> {
  const compared = await compareSentence(tools, table, sentence, limits);
  const learned = weightsOf(tools);
  return compared.map(({ skillId, likeness, window }) => {
    const place = window === null ? null : sentence.windows[window];
    const { start, end } = place ?? sentence;
    const standing = place?.standing ?? sentence.standing;
    return { skillId, score: scoreOf(likeness, learned), start, end, standing };
  });
}

function weightsOf({ reader, ranker }: ReadingTools) {
  return reader.model === null ? ranker.byLetters : ranker.byMeaning;
}
