import { foldText } from '../../domain/foldText.ts';

/** A text as a point on the unit sphere: features in ascending order, each with its share. */
export interface TextVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Texts that are compared with one another; what is frequent among them says little about each. */
export interface TextSpace {
  readonly featureCount: number;
  vectorOf(text: string): TextVector;
}

const WORD = /[\p{L}\p{N}]+/gu;
const GRAM = 3;
/** Whole words say more than the letters they share with other words, which forgive endings and typos. */
const GRAM_SHARE = 0.35;
/** Words that tell no learning from another. */
const EMPTY_WORDS = new Set(
  (
    'a an and as at by for from in into of on or the to using with your their ' +
    'te nga ngā he ki o a i me mo mō no nō hei e'
  ).split(' '),
);

/** The words of a text that carry meaning, folded; all of them where none does. */
export function telling(text: string): readonly string[] {
  const words = foldText(text).match(WORD) ?? [];
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

/** Builds the space from all texts that will be compared; the order of the texts plays no part in what is alike. */
export function buildTextSpace(texts: Iterable<string>): TextSpace {
  const features = new Map<string, number>();
  const documents: number[] = [];
  let count = 0;
  for (const text of texts) {
    count += 1;
    for (const name of featuresOf(text).keys()) {
      const known = features.get(name);
      const feature = known ?? features.size;
      if (known === undefined) features.set(name, feature);
      documents[feature] = (documents[feature] ?? 0) + 1;
    }
  }
  const rarity = (feature: number | undefined) =>
    1 + Math.log((count + 1) / ((feature === undefined ? 0 : (documents[feature] ?? 0)) + 1));
  return {
    featureCount: features.size,
    vectorOf: (text) => toVector(featuresOf(text), features, rarity),
  };
}

/** How often each word, and each run of letters within a word, occurs. */
function featuresOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string, share: number) => counts.set(name, (counts.get(name) ?? 0) + share);
  for (const word of telling(text)) {
    add(word, 1);
    const padded = `^${word}$`;
    for (let start = 0; start + GRAM <= padded.length; start += 1) {
      add(`~${padded.slice(start, start + GRAM)}`, GRAM_SHARE);
    }
  }
  return counts;
}

/** Features that the space does not know take part in the length, so that what is foreign is less alike. */
function toVector(
  counts: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
  rarity: (feature: number | undefined) => number,
): TextVector {
  let square = 0;
  const found: { readonly feature: number; readonly weight: number }[] = [];
  for (const [name, count] of counts) {
    const feature = known.get(name);
    const weight = count * rarity(feature);
    square += weight * weight;
    if (feature !== undefined) found.push({ feature, weight });
  }
  found.sort((left, right) => left.feature - right.feature);
  const length = Math.sqrt(square) || 1;
  return {
    features: Int32Array.from(found, ({ feature }) => feature),
    weights: Float64Array.from(found, ({ weight }) => weight / length),
  };
}
