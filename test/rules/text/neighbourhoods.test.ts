import { describe, expect, test } from 'vitest';
import {
  likenessInMeaning,
  meaningVector,
  type MeaningVector,
} from '../../../src/rules/text/meaning.ts';
import { openNeighbourhoods } from '../../../src/rules/text/neighbourhoods.ts';
import { signsApart, sketchOf } from '../../../src/rules/text/sketch.ts';
import { openRandom } from '../../bench/random.ts';

const DIMENSIONS = 96;
const LEAST = 0.6;

/** Groups of vectors that lie close together, far from the other groups, as titles about one thing do. */
function grouped(groups: number, members: number): readonly MeaningVector[] {
  const random = openRandom(5);
  const number = () => random.whole(-100, 100);
  return Array.from({ length: groups }, () => Array.from({ length: DIMENSIONS }, number)).flatMap(
    (centre) =>
      Array.from({ length: members }, () =>
        meaningVector(Int8Array.from(centre, (each) => each + random.whole(-20, 20))),
      ),
  );
}

function allNear(vectors: readonly MeaningVector[], vector: MeaningVector): readonly number[] {
  return [...vectors.keys()].filter((place) => {
    const other = vectors[place];
    return other !== undefined && other !== vector && likenessInMeaning(vector, other) >= LEAST;
  });
}

describe('what lies near', () => {
  test('is all that a look at everything finds, among a few', () => {
    const vectors = grouped(40, 5);
    const near = openNeighbourhoods(vectors, { least: LEAST, most: 150 });
    for (const vector of vectors) {
      expect(near.near(vector).toSorted((a, b) => a - b)).toEqual(allNear(vectors, vector));
    }
  });

  test('is nearly all of it among many, and nothing else', () => {
    const vectors = grouped(280, 4);
    const near = openNeighbourhoods(vectors, { least: LEAST, most: 150 });
    let [expected, found] = [0, 0];
    for (const vector of vectors) {
      const all = new Set(allNear(vectors, vector));
      const places = near.near(vector);
      expect(places.every((place) => all.has(place))).toBe(true);
      expect(new Set(places).size).toBe(places.length);
      expected += all.size;
      found += places.length;
    }
    expect(expected).toBeGreaterThan(3_000);
    expect(found / expected).toBeGreaterThan(0.98);
  });

  test('is told of a vector that is not among them, and of none in a crowd', () => {
    const vectors = grouped(3, 10);
    const [first] = vectors;
    if (!first) throw new Error('there is none');
    const copy = meaningVector(first.numbers.slice());
    const few = openNeighbourhoods(vectors, { least: LEAST, most: 10 });
    expect(few.near(copy)).toHaveLength(10);
    expect(few.near(first)).toHaveLength(9);
    const crowded = openNeighbourhoods(vectors, { least: LEAST, most: 8 });
    expect(crowded.near(copy)).toEqual([]);
    expect(crowded.near(first)).toEqual([]);
  });

  test('leaves out what has no vector', () => {
    const [one, other] = grouped(1, 2);
    if (!one || !other) throw new Error('there are none');
    const near = openNeighbourhoods([null, one, null, other], { least: LEAST, most: 9 });
    expect(near.near(one)).toEqual([3]);
    expect(openNeighbourhoods([null], { least: LEAST, most: 9 }).near(one)).toEqual([]);
  });
});

test('signs apart are counted one by one', () => {
  const random = openRandom(6);
  const numbers = () => Int8Array.from({ length: 70 }, () => random.whole(-3, 3));
  for (let round = 0; round < 200; round += 1) {
    const [left, right] = [numbers(), numbers()];
    const plain = left.reduce(
      (sum, each, at) => sum + Number(each > 0 !== (right[at] ?? 0) > 0),
      0,
    );
    expect(signsApart(sketchOf(left), sketchOf(right))).toBe(plain);
  }
});

test('what has nothing in common is not alike, and nothing is without a vector', () => {
  const [x, y] = [
    [100, 0],
    [0, 100],
  ].map((numbers) => meaningVector(Int8Array.from(numbers)));
  if (!x || !y) throw new Error('there are none');
  expect(likenessInMeaning(x, y)).toBe(0);
  expect(likenessInMeaning(x, x)).toBeCloseTo(1);
  expect(likenessInMeaning(x, null)).toBe(0);
});
