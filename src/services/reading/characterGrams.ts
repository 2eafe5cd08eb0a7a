import { foldText } from '../../domain/foldText.ts';

/** How much a run of letters tells, by how few names hold it; runs share places in a table by their hash. */
export interface GramWeights {
  readonly weightOf: (gram: number) => number;
}

const NOT_WORD = /[^\p{L}\p{N}+#]+/u;
const SHORTEST = 3;
const LONGEST = 5;
const PLACES = 1 << 20;
const SIEVE = 1 << 14;

/** Runs of 3 to 5 letters inside words, and how often each occurs. A word's ends count as letters. */
export function gramsOf(text: string): ReadonlyMap<number, number> {
  const grams = new Map<number, number>();
  for (const word of foldText(text).split(NOT_WORD)) {
    if (word === '') continue;
    const padded = ` ${word} `;
    for (let start = 0; start + SHORTEST <= padded.length; start += 1) {
      let hash = 0x811c9dc5;
      for (let size = 1; size <= LONGEST && start + size <= padded.length; size += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(start + size - 1), 0x01000193);
        if (size < SHORTEST) continue;
        const place = (hash >>> 0) % PLACES;
        grams.set(place, (grams.get(place) ?? 0) + 1);
      }
    }
  }
  return grams;
}

export function weighGrams(names: Iterable<string>): GramWeights {
  const holders = new Uint32Array(PLACES);
  let count = 0;
  for (const name of names) {
    count += 1;
    for (const gram of gramsOf(name).keys()) holders[gram] = (holders[gram] ?? 0) + 1;
  }
  return { weightOf: (gram) => Math.log((1 + count) / (1 + (holders[gram] ?? 0))) + 1 };
}

/** A text's runs with their weights, at length one. */
export interface WeightedGrams {
  readonly grams: Uint32Array;
  readonly weights: Float32Array;
}

export function weigh(text: string, { weightOf }: GramWeights): WeightedGrams {
  const counts = gramsOf(text);
  const grams = Uint32Array.from(counts.keys());
  const weights = new Float32Array(grams.length);
  let square = 0;
  grams.forEach((gram, place) => {
    const weight = (1 + Math.log(counts.get(gram) ?? 1)) * weightOf(gram);
    weights[place] = weight;
    square += weight * weight;
  });
  const length = Math.sqrt(square) || 1;
  return { grams, weights: weights.map((weight) => weight / length) };
}

/** How two texts compare by their letters, each 0 to 1. */
export interface LetterLikeness {
  /** The cosine of their weighted runs. */
  readonly alike: number;
  /** How much of the other text's weight lies on runs that this one has too. */
  readonly covered: number;
}

export function likenessTo(
  text: string,
  weights: GramWeights,
): (other: WeightedGrams) => LetterLikeness {
  const sought = weigh(text, weights);
  const weightOf = new Map<number, number>();
  // Most runs of a name are not in the text: a look at a small table spares the search for them.
  const isPossible = new Uint8Array(SIEVE);
  sought.grams.forEach((gram, place) => {
    weightOf.set(gram, sought.weights[place] ?? 0);
    isPossible[gram % SIEVE] = 1;
  });
  return (other) => {
    let [alike, covered] = [0, 0];
    for (let place = 0; place < other.grams.length; place += 1) {
      const gram = other.grams[place] ?? 0;
      if (isPossible[gram % SIEVE] === 0) continue;
      const weight = weightOf.get(gram);
      if (weight === undefined) continue;
      const own = other.weights[place] ?? 0;
      alike += weight * own;
      covered += own * own;
    }
    return { alike, covered };
  };
}
