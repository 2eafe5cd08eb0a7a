import { DIMENSIONS } from '../../embedding/encoder.ts';
import { type GramWeights, type WeightedGrams, weigh, weighGrams } from './characterGrams.ts';
import { readSharedText } from '../sharedText.ts';
import type { SkillEntry, SkillTable } from './skillTable.ts';

/** A skill table as a thread uses it. */
export interface LoadedTable {
  readonly key: string;
  readonly entries: readonly SkillEntry[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly packed: Int8Array;
  /** The length of each packed vector. */
  readonly lengths: Float32Array;
  readonly grams: GramWeights;
  /** Of each name of a skill; made when it is first compared. */
  gramsOfNames(skill: number): readonly WeightedGrams[];
  /** Of the sum of a skill's vectors, each at length one: how much its names have in common. */
  lengthOfSum(skill: number): number;
}

export function loadTable({ key, entries: json, packed: shared }: SkillTable): LoadedTable {
  const entries = JSON.parse(readSharedText(json)) as readonly SkillEntry[];
  const packed = new Int8Array(shared);
  const lengths = new Float32Array(packed.length / DIMENSIONS);
  for (let place = 0; place < lengths.length; place += 1) {
    let square = 0;
    for (let at = place * DIMENSIONS; at < (place + 1) * DIMENSIONS; at += 1) {
      square += (packed[at] ?? 0) ** 2;
    }
    lengths[place] = Math.sqrt(square) || 1;
  }
  const grams = weighGrams(namesOf(entries));
  return {
    key,
    entries,
    placeOf: new Map(entries.map(({ id }, place) => [id, place])),
    packed,
    lengths,
    grams,
    gramsOfNames: kept((skill) => (entries[skill]?.names ?? []).map((name) => weigh(name, grams))),
    lengthOfSum: kept((skill) => lengthOfSum(packed, lengths, entries[skill])),
  };
}

/** Makes each value once, when it is first asked for. */
function kept<T>(make: (skill: number) => T): (skill: number) => T {
  const values = new Map<number, T>();
  return (skill) => {
    const known = values.get(skill);
    if (known !== undefined) return known;
    const made = make(skill);
    values.set(skill, made);
    return made;
  };
}

function lengthOfSum(packed: Int8Array, lengths: Float32Array, entry?: SkillEntry): number {
  const { firstVector = null, names = [] } = entry ?? {};
  if (firstVector === null) return 1;
  const sum = new Float32Array(DIMENSIONS);
  for (let name = firstVector; name < firstVector + names.length; name += 1) {
    for (let at = 0; at < DIMENSIONS; at += 1) {
      sum[at] = (sum[at] ?? 0) + (packed[name * DIMENSIONS + at] ?? 0) / (lengths[name] ?? 1);
    }
  }
  return Math.hypot(...sum) || 1;
}

function* namesOf(entries: readonly SkillEntry[]): Generator<string> {
  for (const { names } of entries) yield* names;
}
