import { type Sketch, sketchOf } from './sketch.ts';

/** What a text means, as a direction that a sentence model gives it. */
export interface MeaningVector {
  readonly numbers: Int8Array;
  readonly length: number;
  readonly sketch: Sketch;
}

/** By id of what has a title that the model reads; null for anything else. */
export interface Meanings {
  of(id: string): MeaningVector | null;
}

/** Texts that have nothing to do with one another come to about this cosine, rather than to 0. */
const UNLIKE_AT = 0.2;

export function meaningVector(numbers: Int8Array): MeaningVector {
  let square = 0;
  for (const number of numbers) square += number * number;
  return { numbers, length: Math.sqrt(square) || 1, sketch: sketchOf(numbers) };
}

/** 1 for what means the same, 0 for what has nothing in common; 0 where either is not known. */
export function likenessInMeaning(left: MeaningVector | null, right: MeaningVector | null): number {
  if (left === null || right === null) return 0;
  const cosine = product(left.numbers, right.numbers) / (left.length * right.length);
  return Math.min(1, Math.max(0, (cosine - UNLIKE_AT) / (1 - UNLIKE_AT)));
}

function product(left: Int8Array, right: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
