/** The signs of a vector's numbers, 32 to a word: a small copy of it that tells roughly how alike two are. */
export type Sketch = Int32Array;

const BITS = 32;

export function sketchOf(numbers: Int8Array): Sketch {
  const sketch = new Int32Array(Math.ceil(numbers.length / BITS));
  numbers.forEach((number, at) => {
    const word = Math.floor(at / BITS);
    if (number > 0) sketch[word] = (sketch[word] ?? 0) | (1 << (at % BITS));
  });
  return sketch;
}

/** How many signs differ: of vectors that are alike few, of others nearly half. */
export function signsApart(left: Sketch, right: Sketch): number {
  let apart = 0;
  for (let word = 0; word < left.length; word += 1) {
    apart += ones((left[word] ?? 0) ^ (right[word] ?? 0));
  }
  return apart;
}

/** Adds up bits in pairs, then in fours, then in bytes; the product adds the bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
