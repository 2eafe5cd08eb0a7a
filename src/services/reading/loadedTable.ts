import { kept } from '../../domain/kept.ts';
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
  /** What all names of each skill have in common: the mean of their vectors, at length one; zeros where there are none. */
  readonly common: Float32Array;
  /** Of each skill, the length of the sum of its names' vectors, each at length one. */
  readonly lengthsOfSums: Float32Array;
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
    ...sumNames(entries, packed, lengths),
  };
}

function sumNames(
  entries: readonly SkillEntry[],
  packed: Int8Array,
  lengths: Float32Array,
): Pick<LoadedTable, 'common' | 'lengthsOfSums'> {
  const common = new Float32Array(entries.length * DIMENSIONS);
  const lengthsOfSums = new Float32Array(entries.length).fill(1);
  entries.forEach(({ firstVector, names }, skill) => {
    if (firstVector === null) return;
    const sum = common.subarray(skill * DIMENSIONS, (skill + 1) * DIMENSIONS);
    for (let name = firstVector; name < firstVector + names.length; name += 1) {
      const length = lengths[name] ?? 1;
      for (let at = 0; at < DIMENSIONS; at += 1) {
        sum[at] = (sum[at] ?? 0) + (packed[name * DIMENSIONS + at] ?? 0) / length;
      }
    }
    const square = sum.reduce((total, value) => total + value * value, 0);
    const length = Math.sqrt(square) || 1;
    lengthsOfSums[skill] = length;
    for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) / length;
  });
  return { common, lengthsOfSums };
}

function* namesOf(entries: readonly SkillEntry[]): Generator<string> {
  for (const { names } of entries) yield* names;
}
