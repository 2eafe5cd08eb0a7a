/** Vectors at eight bits a number: a direction loses nothing that matters, and a memory holds four times as many. */
export function packVectors(vectors: Float32Array, dimensions: number): Int8Array {
  const packed = new Int8Array(vectors.length);
  for (let start = 0; start < vectors.length; start += dimensions) {
    const vector = vectors.subarray(start, start + dimensions);
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    vector.forEach((value, at) => (packed[start + at] = Math.round((value * 127) / largest)));
  }
  return packed;
}

/** What all have in common: their mean, at length one; nothing where there are none. */
export function centroidOf(vectors: Float32Array, dimensions: number): Float32Array {
  if (vectors.length === 0) return vectors;
  const centroid = new Float32Array(dimensions);
  vectors.forEach((value, place) => {
    const at = place % dimensions;
    centroid[at] = (centroid[at] ?? 0) + value;
  });
  const length = Math.hypot(...centroid) || 1;
  return centroid.map((value) => value / length);
}
