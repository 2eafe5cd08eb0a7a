import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Likeness } from './likeness.ts';

const weights = z.strictObject({
  name: z.number(),
  nameInPart: z.number(),
  anyName: z.number(),
  anyNameInPart: z.number(),
  common: z.number(),
  commonInPart: z.number(),
  letters: z.number(),
  lettersCovered: z.number(),
  wholeName: z.number(),
  wholeDescription: z.number(),
  wholeCommon: z.number(),
  length: z.number(),
  bias: z.number(),
  /** From this score on a reading counts. */
  countedFrom: z.number(),
});
const ranker = z.strictObject({
  provenance: z.string(),
  /** Where a sentence model tells what texts mean, and where letters alone do. */
  byMeaning: weights,
  byLetters: weights,
});

export type RankerWeights = z.output<typeof weights>;
export type Ranker = z.output<typeof ranker>;

/** What was learned from labelled texts: numbers with their provenance. docs/rpl.md says how. */
export function readRanker(): Ranker {
  return ranker.parse(JSON.parse(readFileSync(new URL('ranker.json', import.meta.url), 'utf8')));
}

/** How clearly the text speaks of the skill, 0 to 1: a scale for comparing and for a threshold, no probability. */
export function scoreOf(likeness: Likeness, learned: RankerWeights): number {
  const sum = (Object.keys(likeness) as (keyof Likeness)[]).reduce(
    (total, feature) => total + learned[feature] * likeness[feature],
    learned.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
