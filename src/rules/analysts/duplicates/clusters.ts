import type { DuplicatePair } from '../../../domain/analysts/duplicates.ts';
import { compareText } from '../../../domain/compareText.ts';

/** What hangs together by pairs that are the same or likely to be: the largest first, then by their least id. */
export function clustersOf(pairs: readonly DuplicatePair[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      root = up;
    }
    parents.set(id, root);
    return root;
  };
  for (const { aId, bId, band } of pairs) {
    if (band !== 'REVIEW') parents.set(find(aId), find(bId));
  }
  const clusters = new Map<string, string[]>();
  for (const id of parents.keys()) {
    const root = find(id);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(id);
    else clusters.set(root, [id]);
  }
  return [...clusters.values()]
    .map((cluster) => cluster.sort(compareText))
    .sort(
      (left, right) => right.length - left.length || compareText(left[0] ?? '', right[0] ?? ''),
    );
}
