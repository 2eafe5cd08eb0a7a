/** The first of them in this order, without putting the rest in order. */
export function firstInOrder<T>(
  entries: Iterable<T>,
  count: number,
  compare: (left: T, right: T) => number,
): readonly T[] {
  const kept: T[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    if (kept.length === count && last !== undefined && compare(entry, last) >= 0) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(entry, kept[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, entry);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
