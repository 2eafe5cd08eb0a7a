import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/embedding/encoder.ts';
import { openProducts } from '../../src/embedding/products.ts';
import { nearestSkills } from '../../src/services/reading/nearestSkills.ts';

const SKILLS = 400;

/** A vector of length one whose first numbers say how near it is to each of the first axes. */
function along(...nearness: readonly number[]): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, (_, at) => nearness[at] ?? 0);
  const rest = 1 - nearness.reduce((sum, value) => sum + value * value, 0);
  vector[DIMENSIONS - 1] = Math.sqrt(rest);
  return vector;
}

function tableOf(vectors: readonly Float32Array[]): Float32Array {
  const table = new Float32Array(vectors.length * DIMENSIONS);
  vectors.forEach((vector, place) => table.set(vector, place * DIMENSIONS));
  return table;
}

test('each window proposes the twelve skills nearest to it, the nearest of all windows first', async () => {
  // By turns nearer to the first axis and to the second, in no order; the last is far from both.
  const shares = Array.from({ length: SKILLS }, (_, skill) => ((skill * 151) % SKILLS) / SKILLS);
  const common = tableOf(
    shares.map((share, skill) => (skill % 2 === 0 ? along(share) : along(0, 0.9 * share))),
  );
  const windows = tableOf([along(1), along(0, 1)]);
  const near = await nearestSkills({ common }, windows, await openProducts());
  const nearTo = (axis: number) =>
    shares
      .map((share, skill) => ({ skill, cosine: axis === 0 ? share : 0.9 * share }))
      .filter(({ skill }) => skill % 2 === axis)
      .sort((one, other) => other.cosine - one.cosine)
      .slice(0, 12);
  const expected = [...nearTo(0), ...nearTo(1)].sort((one, other) => other.cosine - one.cosine);
  expect(near).toEqual(expected.map(({ skill }) => skill));
});

test('a hundred skills are proposed at most, and none without windows', async () => {
  const products = await openProducts();
  const axes = Array.from({ length: 20 }, (_, axis) => axis);
  const onAxis = (axis: number, share: number) =>
    along(...axes.map((at) => (at === axis ? share : 0)));
  const common = tableOf(
    axes.flatMap((axis) =>
      Array.from({ length: 20 }, (_, own) => onAxis(axis, own / 40 + axis / 100)),
    ),
  );
  const windows = tableOf(axes.map((axis) => onAxis(axis, 1)));
  expect(await nearestSkills({ common }, windows, products)).toHaveLength(100);
  expect(await nearestSkills({ common }, new Float32Array(), products)).toEqual([]);
});
