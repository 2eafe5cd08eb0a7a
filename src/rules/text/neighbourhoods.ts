import { likenessInMeaning, type MeaningVector } from './meaning.ts';
import { signsApart } from './sketch.ts';

/** What lies near in meaning, found without comparing all with all. */
export interface Neighbourhoods {
  /**
   * Places whose vectors are as alike to this one as is asked. Where there are more than the most they tell nothing of
   * any of them: none then, and none of those to whom that happens.
   */
  near(vector: MeaningVector): readonly number[];
}

export interface Nearness {
  /** 0-1, a likeness in meaning. */
  readonly least: number;
  readonly most: number;
}

/** So few are compared with each other one by one. */
const FEW = 1_000;
const PIVOTS_PER_ROOT = 2;
/** What lies between neighbourhoods belongs to several. */
const JOINED = 4;
/** Of a hundred signs so many may differ before two are not looked at: those alike differ in a quarter of theirs. */
const APART_PERCENT = 33;

/**
 * Some of the vectors, spread evenly over the list, are pivots; each vector joins the nearest of them, and is compared
 * with what joined the same. Two that are alike have one in common nearly always (`docs/analysts.md` says how often).
 */
export function openNeighbourhoods(
  vectors: readonly (MeaningVector | null)[],
  { least, most }: Nearness,
): Neighbourhoods {
  const known = vectors.flatMap((vector, place) => (vector ? [{ vector, place }] : []));
  const isSmall = known.length <= FEW;
  const every = Math.floor(Math.sqrt(known.length) / PIVOTS_PER_ROOT);
  const pivots = known
    .filter((_each, at) => (isSmall ? at === 0 : at % every === 0))
    .map(({ vector }) => vector);
  const joinedBy = new Map(known.map(({ vector }) => [vector, nearest(vector, pivots)]));
  const members = pivots.map((): (typeof known)[number][] => []);
  for (const each of known) {
    for (const pivot of joinedBy.get(each.vector) ?? []) members[pivot]?.push(each);
  }
  const seen = new Int32Array(vectors.length).fill(-1);
  let asked = 0;

  /** Null where there are more than the most. */
  function around(vector: MeaningVector): readonly number[] | null {
    asked += 1;
    const apartMost = isSmall ? Infinity : (vector.numbers.length * APART_PERCENT) / 100;
    const found: number[] = [];
    for (const pivot of joinedBy.get(vector) ?? nearest(vector, pivots)) {
      for (const { vector: other, place } of members[pivot] ?? []) {
        if (other === vector || seen[place] === asked) continue;
        seen[place] = asked;
        if (signsApart(vector.sketch, other.sketch) > apartMost) continue;
        if (likenessInMeaning(vector, other) < least) continue;
        if (found.length === most) return null;
        found.push(place);
      }
    }
    return found;
  }

  const remembered = new Map<MeaningVector, readonly number[] | null>();
  function rememberedAround(vector: MeaningVector): readonly number[] | null {
    const before = remembered.get(vector);
    if (before !== undefined) return before;
    const found = around(vector);
    if (joinedBy.has(vector)) remembered.set(vector, found);
    return found;
  }

  return {
    near: (vector) =>
      (rememberedAround(vector) ?? []).filter((place) => {
        const other = vectors[place];
        return other && rememberedAround(other) !== null;
      }),
  };
}

function nearest(vector: MeaningVector, pivots: readonly MeaningVector[]): readonly number[] {
  return pivots
    .map(({ sketch }, pivot) => ({ pivot, apart: signsApart(vector.sketch, sketch) }))
    .sort((left, right) => left.apart - right.apart || left.pivot - right.pivot)
    .slice(0, JOINED)
    .map(({ pivot }) => pivot);
}
