import { type Lists, toLists } from './lists.ts';
import type { Stock } from './stock.ts';

/** What of the stock can be taken, how, and at what fee: many questions share one shelf. */
export interface Shelf {
  readonly stock: Stock;
  /** By item: where its ways begin, cheapest first. An item without a way is not on the shelf. */
  readonly waysFrom: Int32Array;
  /** By way: 1 where the fee is unknown, and then a fee of 0. */
  readonly unknownFee: Uint8Array;
  readonly fee: Float64Array;
  /** By way: the gains that may count towards a target when the item is taken so. */
  readonly counts: Lists;
  /** By gain, 1: it must not be gained in any way. */
  readonly forbidden: Uint8Array;
}

export interface Way {
  /** Null: unknown. */
  readonly fee: number | null;
  readonly counts: readonly number[];
}

/** `waysOf` gives the ways to take each item, in any order; none where it cannot be taken. */
export function openShelf<W extends Way>(
  stock: Stock,
  waysOf: (item: number) => readonly W[],
  forbidden: Uint8Array,
  covers: (cheaper: W, dearer: W) => boolean = () => true,
): { readonly shelf: Shelf; readonly ways: readonly W[] } {
  const ways: W[] = [];
  const waysFrom = new Int32Array(stock.itemCount + 1);
  for (let item = 0; item < stock.itemCount; item += 1) {
    const offered = waysOf(item);
    ways.push(...(offered.length > 1 ? distinctWays(offered, covers) : offered));
    waysFrom[item + 1] = ways.length;
  }
  const shelf = {
    stock,
    waysFrom,
    unknownFee: Uint8Array.from(ways, ({ fee }) => (fee === null ? 1 : 0)),
    fee: Float64Array.from(ways, ({ fee }) => fee ?? 0),
    counts: toLists(ways.map(({ counts }) => counts)),
    forbidden,
  };
  return { shelf, ways };
}

/** The ways that are worth telling apart, cheapest first: a dearer one must let more count, or do what none does. */
function distinctWays<W extends Way>(
  ways: readonly W[],
  covers: (cheaper: W, dearer: W) => boolean,
): readonly W[] {
  const kept: W[] = [];
  for (const way of ways.toSorted(byFee)) {
    const isCovered = kept.some(
      (cheaper) =>
        way.counts.every((gain) => cheaper.counts.includes(gain)) && covers(cheaper, way),
    );
    if (!isCovered) kept.push(way);
  }
  return kept;
}

function byFee(left: Way, right: Way): number {
  if (left.fee === null || right.fee === null) {
    return Number(left.fee === null) - Number(right.fee === null);
  }
  return left.fee - right.fee;
}
