/**
 * Many short lists of numbers in one run: list i is `values` from `starts[i]` up to `starts[i + 1]`. A catalogue of
 * tens of thousands is walked many times for one question, and this is what a processor walks fast.
 */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function toLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (starts[index + 1] = (starts[index] ?? 0) + list.length));
  const values = new Int32Array(starts[lists.length] ?? 0);
  lists.forEach((list, index) => values.set(list, starts[index]));
  return { starts, values };
}

/** One list, as a view of the whole run. */
export function listAt({ starts, values }: Lists, index: number): Int32Array {
  return values.subarray(starts[index], starts[index + 1]);
}

/** For each value from 0 to `count` the lists that it is in, ascending. */
export function invert({ starts, values }: Lists, count: number): Lists {
  const inverse = new Int32Array(count + 1);
  for (const value of values) inverse[value + 1] = (inverse[value + 1] ?? 0) + 1;
  for (let value = 0; value < count; value += 1) {
    inverse[value + 1] = (inverse[value + 1] ?? 0) + (inverse[value] ?? 0);
  }
  const next = inverse.slice();
  const found = new Int32Array(values.length);
  for (let index = 0; index + 1 < starts.length; index += 1) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      found[next[value] ?? 0] = index;
      next[value] = (next[value] ?? 0) + 1;
    }
  }
  return { starts: inverse, values: found };
}
