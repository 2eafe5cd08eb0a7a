import type { DuplicatePair } from '../../../domain/analysts/duplicates.ts';
import { foldText } from '../../../domain/foldText.ts';
import { likeness } from '../../text/likeness.ts';
import { likenessInMeaning, type Meanings, type MeaningVector } from '../../text/meaning.ts';
import { type Neighbourhoods, openNeighbourhoods } from '../../text/neighbourhoods.ts';
import { buildTextSpace, type TextSpace, type TextVector } from '../../text/textSpace.ts';
import type { Comparable } from './comparable.ts';
import { judgePair } from './judgePair.ts';

/** Everything of one kind, laid out so that what is alike is found without comparing all with all. */
export interface Comparison {
  readonly size: number;
  placeOf(id: string): number | undefined;
  pairsWith(comparable: Comparable, terms?: PairTerms): readonly DuplicatePair[];
  at(place: number): Comparable | undefined;
}

export interface PairTerms {
  /** Only pairs with those at later places. */
  readonly after?: number;
  /** What the title means, of something that is not among those laid out. */
  readonly meaning?: MeaningVector | null;
}

/** Longer lists tell nothing: what is common to hundreds makes no two of them one. */
const SHARED_MOST = 300;
const SHARED_SKILL_MOST = 120;
const SHARED_WORDING_MOST = 150;
/** The rarest words and runs of letters of a name by which others are looked up. */
const KEYS_OF_NAME = 6;
/** So alike in meaning, two meet whatever else they have: about where meaning alone is worth a look. */
const ALIKE_IN_MEANING = { least: 0.6, most: 150 };
/** Names of a skill that are compared in words; every name is compared as a whole. */
const NAMES_COMPARED = 3;

interface Layout {
  readonly comparables: readonly Comparable[];
  readonly space: TextSpace;
  readonly vectors: readonly (readonly TextVector[])[];
  readonly meanings: readonly (MeaningVector | null)[];
  readonly neighbourhoods: Neighbourhoods;
  /** Places by what they have: a set of outcomes, an outcome, a skill, a name, a wording. */
  readonly blocks: ReadonlyMap<string, readonly number[]>;
}

/** `meanings` is null where no sentence model has read the titles: they are then compared by their words alone. */
export function openComparison(
  comparables: readonly Comparable[],
  meanings: Meanings | null = null,
): Comparison {
  const layout = layOut(comparables, meanings);
  const places = new Map(comparables.map(({ id }, place) => [id, place]));
  // By place the last one that it was a candidate for; one array serves all questions.
  const seen = new Int32Array(comparables.length).fill(-1);
  let asked = 0;
  return {
    size: comparables.length,
    placeOf: (id) => places.get(id),
    at: (place) => comparables[place],
    pairsWith: (comparable, { after = -1, meaning: given = null } = {}) => {
      asked += 1;
      const own = places.get(comparable.id);
      const vectors =
        own === undefined ? vectorsOf(layout.space, comparable) : (layout.vectors[own] ?? []);
      const meaning = own === undefined ? given : (layout.meanings[own] ?? null);
      const pairs: DuplicatePair[] = [];
      for (const place of candidates(layout, comparable, vectors, meaning)) {
        if (place <= after || place === own || seen[place] === asked) continue;
        seen[place] = asked;
        const other = comparables[place];
        if (!other) continue;
        const pair = judgePair(comparable, other, {
          words: mostAlike(vectors, layout.vectors[place] ?? []),
          meaning: likenessInMeaning(meaning, layout.meanings[place] ?? null),
        });
        if (pair) pairs.push(pair);
      }
      return pairs;
    },
  };
}

/** Places of what may be alike, some of them more than once. */
function* candidates(
  { blocks, neighbourhoods }: Layout,
  comparable: Comparable,
  vectors: readonly TextVector[],
  meaning: MeaningVector | null,
): Iterable<number> {
  for (const key of keysOf(comparable, vectors)) {
    const block = blocks.get(key.text);
    if (block && block.length <= key.most) yield* block;
  }
  if (meaning !== null && !comparable.isGone) yield* neighbourhoods.near(meaning);
}

function layOut(comparables: readonly Comparable[], known: Meanings | null): Layout {
  const space = buildTextSpace(comparedNames(comparables));
  const vectors = comparables.map((comparable) => vectorsOf(space, comparable));
  const meanings = comparables.map(({ id }) => known?.of(id) ?? null);
  const blocks = new Map<string, number[]>();
  comparables.forEach((comparable, place) => {
    for (const { text } of keysOf(comparable, vectors[place] ?? [])) {
      const block = blocks.get(text);
      if (block) block.push(place);
      else blocks.set(text, [place]);
    }
  });
  const neighbourhoods = openNeighbourhoods(meanings, ALIKE_IN_MEANING);
  return { comparables, space, vectors, meanings, neighbourhoods, blocks };
}

function* comparedNames(comparables: readonly Comparable[]): Iterable<string> {
  for (const { names } of comparables) yield* names.slice(0, NAMES_COMPARED);
}

function vectorsOf(space: TextSpace, { names }: Comparable): readonly TextVector[] {
  return names.slice(0, NAMES_COMPARED).map((name) => space.vectorOf(name));
}

interface Key {
  readonly text: string;
  /** A block that is longer is left out. */
  readonly most: number;
}

/** What the thing can be found by. Everything that is the same by the rules shares a key that is never left out. */
function keysOf(comparable: Comparable, vectors: readonly TextVector[]): readonly Key[] {
  const { required, outcomes, skills, names, uri, kind, isGone } = comparable;
  const keys: Key[] = [];
  if (required.length > 0) keys.push({ text: `set ${required.join(' ')}`, most: Infinity });
  if (uri !== null) keys.push({ text: `uri ${uri}`, most: Infinity });
  for (const id of outcomes) keys.push({ text: `outcome ${id}`, most: SHARED_MOST });
  if (kind === 'LEARNING_OUTCOME' && skills.length > 0) {
    const set = skills.join(' ');
    for (const name of names) {
      keys.push({ text: `same ${foldText(name)} ${set}`, most: Infinity });
    }
  }
  if (kind !== 'SKILL') {
    for (const id of skills) keys.push({ text: `skill ${id}`, most: SHARED_SKILL_MOST });
  }
  if (isGone) return keys;
  for (const name of names) keys.push({ text: `name ${foldText(name)}`, most: SHARED_MOST });
  for (const vector of vectors) {
    for (const feature of rarest(vector)) {
      keys.push({ text: `word ${feature}`, most: SHARED_WORDING_MOST });
    }
  }
  return keys;
}

function rarest({ features, weights }: TextVector): readonly number[] {
  return [...features.keys()]
    .sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0) || left - right)
    .slice(0, KEYS_OF_NAME)
    .map((place) => features[place] ?? 0);
}

function mostAlike(left: readonly TextVector[], right: readonly TextVector[]): number {
  let most = 0;
  for (const one of left) for (const other of right) most = Math.max(most, likeness(one, other));
  return most;
}
