import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/embedding/encoder.ts';
import { openProducts } from '../../src/embedding/products.ts';

/** Vectors whose numbers differ from place to place, from -1 to 1. */
function vectorsOf(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count * DIMENSIONS }, (_, at) => Math.sin(seed + at * at));
}

test('all products of two tables are what a loop gives, a row of the first after another', async () => {
  const products = await openProducts();
  const [rows, others] = [vectorsOf(5, 1), vectorsOf(3, 2)];
  const found = await products(rows, others);
  const expected = Array.from({ length: 15 }, (_, place) => {
    const [row, other] = [Math.floor(place / 3), place % 3];
    let sum = 0;
    for (let at = 0; at < DIMENSIONS; at += 1) {
      sum += (rows[row * DIMENSIONS + at] ?? 0) * (others[other * DIMENSIONS + at] ?? 0);
    }
    return sum;
  });
  expect(found).toHaveLength(15);
  found.forEach((value, place) => expect(value).toBeCloseTo(expected[place] ?? Number.NaN, 3));
  expect(await products(new Float32Array(), others)).toHaveLength(0);
  expect(await products(rows, new Float32Array())).toHaveLength(0);
});
