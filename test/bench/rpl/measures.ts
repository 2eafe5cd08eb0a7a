import type { LabelledText } from './labelledTexts.ts';

/** What one method makes of one text: skills best first, and how sure it is of the first. */
export interface Ranked {
  readonly ids: readonly string[];
  readonly sureness: number;
}

export interface Quality {
  readonly mrr: number;
  /** Hits over min(5, labels). */
  readonly hits5: number;
  /** Hits over min(10, labels). */
  readonly hits10: number;
  /** Of the first R, R being the number of labels but at most 5. */
  readonly rPrecision5: number;
}

/** Means over the texts that have a label. */
export function quality(texts: readonly LabelledText[], ranked: readonly Ranked[]): Quality {
  const labelled = texts.flatMap(({ gold }, place) =>
    gold.size === 0 ? [] : [{ gold, ids: ranked[place]?.ids ?? [] }],
  );
  const mean = (value: (one: (typeof labelled)[number]) => number) =>
    labelled.reduce((sum, one) => sum + value(one), 0) / labelled.length;
  return {
    mrr: mean(({ gold, ids }) => {
      const first = ids.findIndex((id) => gold.has(id));
      return first < 0 ? 0 : 1 / (first + 1);
    }),
    hits5: mean((one) => hits(one, 5)),
    hits10: mean((one) => hits(one, 10)),
    rPrecision5: mean(({ gold, ids }) => {
      const size = Math.min(5, gold.size);
      return ids.slice(0, size).filter((id) => gold.has(id)).length / size;
    }),
  };
}

function hits(
  { gold, ids }: { readonly gold: ReadonlySet<string>; readonly ids: readonly string[] },
  k: number,
): number {
  return ids.slice(0, k).filter((id) => gold.has(id)).length / Math.min(k, gold.size);
}

/** Of texts without a label, the share abstained on; of the hits at 5, the share kept. */
export function abstention(
  texts: readonly LabelledText[],
  ranked: readonly Ranked[],
  from: number,
): { readonly abstained: number; readonly kept: number } {
  let [none, abstained, all, kept] = [0, 0, 0, 0];
  texts.forEach(({ gold }, place) => {
    const { ids = [], sureness = 0 } = ranked[place] ?? {};
    if (gold.size === 0) {
      none += 1;
      if (sureness < from) abstained += 1;
      return;
    }
    const found = hits({ gold, ids }, 5);
    all += found;
    if (sureness >= from) kept += found;
  });
  return { abstained: abstained / none, kept: kept / all };
}

/** The least sureness from which on a share of the hits at 5 is kept. */
export function surenessThatKeeps(
  texts: readonly LabelledText[],
  ranked: readonly Ranked[],
  share: number,
): number {
  const found = texts.flatMap(({ gold }, place) => {
    const { ids = [], sureness = 0 } = ranked[place] ?? {};
    return gold.size === 0 ? [] : [{ sureness, hits: hits({ gold, ids }, 5) }];
  });
  found.sort((one, other) => other.sureness - one.sureness);
  const all = found.reduce((sum, one) => sum + one.hits, 0);
  let kept = 0;
  for (const { sureness, hits: own } of found) {
    kept += own;
    if (kept >= share * all) return sureness;
  }
  return 0;
}
