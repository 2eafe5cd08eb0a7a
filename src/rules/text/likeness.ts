import type { TextVector } from './textSpace.ts';

/** The cosine of two texts of one space: 1 for the same words, 0 where nothing is shared. */
export function likeness(left: TextVector, right: TextVector): number {
  let sum = 0;
  let at = 0;
  for (let place = 0; place < left.features.length; place += 1) {
    const feature = left.features[place] ?? 0;
    while (at < right.features.length && (right.features[at] ?? 0) < feature) at += 1;
    if (right.features[at] !== feature) continue;
    sum += (left.weights[place] ?? 0) * (right.weights[at] ?? 0);
  }
  return Math.min(1, sum);
}
