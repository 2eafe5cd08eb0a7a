/** Entries by a key, in the order in which keys first occur. */
export function groupBy<T, Key>(
  entries: Iterable<T>,
  keyOf: (entry: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
