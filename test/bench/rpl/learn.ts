import type { Likeness } from '../../../src/services/reading/likeness.ts';
import type { Ranker, RankerWeights } from '../../../src/services/reading/ranker.ts';
import type { LabelledText } from './labelledTexts.ts';
import { abstention, surenessThatKeeps } from './measures.ts';
import { type ComparedText, rankBy } from './rankText.ts';

/** What orders skills: the length of a sentence is the same for all of them. */
type Feature = Exclude<keyof Likeness, 'length'>;
const FEATURES: readonly Feature[] = [
  'name',
  'nameInPart',
  'anyName',
  'anyNameInPart',
  'common',
  'commonInPart',
  'letters',
  'lettersCovered',
  'wholeName',
  'wholeDescription',
  'wholeCommon',
];
const ROUNDS = 600;
const STEP = 0.05;
/** By cross-validation over the validation files; five times less or more changed little. */
const SHRINK = 0.02;
/** The score's scale: it orders nothing, and spreads what lies around the threshold. */
const SCALE = 0.5;
const COUNTED_FROM = 0.5;
/** Of the hits at 5 in the texts learned from, the share that the threshold keeps; other texts are harder. */
const KEPT = 0.95;
/** Of these weights of a sentence's length, the one by which most is abstained on. */
const LENGTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const LETTERS: readonly Feature[] = ['letters', 'lettersCovered'];

/** Weights and thresholds, with a sentence model and without. */
export function learnRanker(
  texts: readonly LabelledText[],
  compared: readonly ComparedText[],
): Omit<Ranker, 'provenance'> {
  const weigh = (features: readonly Feature[]): RankerWeights => {
    const own = learn(texts, compared, features);
    const rounded = FEATURES.map((feature) => [feature, round(own.get(feature) ?? 0)]);
    const ordering = Object.fromEntries(rounded) as Record<Feature, number>;
    const [first, ...others] = LENGTHS.map((length) => {
      const unbiased = { ...ordering, length, bias: 0, countedFrom: COUNTED_FROM };
      const ranked = compared.map((one) => rankBy(unbiased, one));
      const sureness = surenessThatKeeps(texts, ranked, KEPT);
      const bias = round(Math.log((1 - sureness) / sureness));
      const { abstained } = abstention(texts, ranked, sureness);
      return { weights: { ...unbiased, bias }, abstained };
    });
    if (!first) throw new Error('no length to choose from');
    return others.reduce((best, each) => (each.abstained > best.abstained ? each : best), first)
      .weights;
  };
  return { byMeaning: weigh(FEATURES), byLetters: weigh(LETTERS) };
}

function round(value: number): number {
  return Math.round(1_000 * value) / 1_000;
}

interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly gold: readonly boolean[];
}

/**
 * Weights under which the labelled skills of a text are the likeliest of its candidates (a softmax over them), found
 * by gradient steps of adaptive size from the same start every time. Features count by how far they spread: one model
 * holds everything alike, another does not.
 */
function learn(
  texts: readonly LabelledText[],
  compared: readonly ComparedText[],
  features: readonly Feature[],
): ReadonlyMap<Feature, number> {
  const spreads = features.map((feature) => spreadOf(compared, feature));
  const examples = texts.flatMap(({ gold }, place): Example[] => {
    const candidates = [...(compared[place]?.likenesses ?? [])].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const isGold = candidates.map(([id]) => gold.has(id));
    const rows = candidates.map(([, likeness]) =>
      features.map((feature, at) => likeness[feature] / (spreads[at] ?? 1)),
    );
    return isGold.some(Boolean) ? [{ rows, gold: isGold }] : [];
  });
  const weights = features.map(() => 0.5);
  const mean = features.map(() => 0);
  const square = features.map(() => 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    gradient(examples, weights).forEach((slope, at) => {
      const steered = slope / examples.length + SHRINK * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * steered;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * steered * steered;
      const size = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * ((mean[at] ?? 0) / (1 - 0.9 ** round))) / size;
    });
  }
  return new Map(
    features.map((feature, at) => [feature, (SCALE * (weights[at] ?? 0)) / (spreads[at] ?? 1)]),
  );
}

/** The standard deviation over all that was compared. */
function spreadOf(compared: readonly ComparedText[], feature: Feature): number {
  const values = compared.flatMap(({ likenesses }) =>
    [...likenesses.values()].map((likeness) => likeness[feature]),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length) || 1;
}

function gradient(examples: readonly Example[], weights: readonly number[]): readonly number[] {
  const slopes = weights.map(() => 0);
  for (const { rows, gold } of examples) {
    const sums = rows.map((row) =>
      row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    );
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const labels = gold.filter(Boolean).length;
    rows.forEach((row, place) => {
      const wrong = (powers[place] ?? 0) / all - (gold[place] ? 1 / labels : 0);
      row.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + wrong * value));
    });
  }
  return slopes;
}
