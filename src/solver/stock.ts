import { invert, type Lists, toLists } from './lists.ts';

/**
 * Items, gains and how they hang together: the half of every problem that no question changes. Items and gains are
 * numbered once, so that what is learnt about them in one question has the same name in the next.
 */
export interface Stock {
  readonly itemCount: number;
  readonly gainCount: number;
  /** By gain. */
  readonly credits: Float64Array;
  readonly hours: Float64Array;
  /** By item: its gains, those it always brings first. */
  readonly carries: Lists;
  /** By item: where in `carries.values` the gains begin that it brings only where they are wanted. */
  readonly optionsFrom: Int32Array;
  /** By gain: the items that carry it. */
  readonly carriers: Lists;
  /** By gain: groups, all of which it needs; by group: gains, any one of which will do. */
  readonly needs: Lists;
  readonly groups: Lists;
  /** By gain: what it consists of, and the gain of which it is a part, or -1. */
  readonly parts: Lists;
  readonly wholeOf: Int32Array;
  readonly wholes: readonly number[];
  /** By gain: those of which at most one counts beside it. Symmetric. */
  readonly rivals: Lists;
}

export interface StockItem {
  readonly required: readonly number[];
  readonly optional: readonly number[];
}

export interface StockGain {
  readonly credits: number;
  readonly hours: number;
  readonly needs: readonly (readonly number[])[];
  readonly whole: number | null;
  readonly rivals: readonly number[];
}

export function openStock(items: readonly StockItem[], gains: readonly StockGain[]): Stock {
  const carries = toLists(items.map(({ required, optional }) => [...required, ...optional]));
  const optionsFrom = Int32Array.from(
    items,
    ({ required }, item) => (carries.starts[item] ?? 0) + required.length,
  );
  let groupCount = 0;
  const needs = toLists(gains.map((gain) => gain.needs.map(() => groupCount++)));
  const parts = toLists(partsOf(gains));
  return {
    itemCount: items.length,
    gainCount: gains.length,
    credits: Float64Array.from(gains, ({ credits }) => credits),
    hours: Float64Array.from(gains, ({ hours }) => hours),
    carries,
    optionsFrom,
    carriers: invert(carries, gains.length),
    needs,
    groups: toLists(gains.flatMap((gain) => gain.needs)),
    parts,
    wholeOf: Int32Array.from(gains, ({ whole }) => whole ?? -1),
    wholes: gains.flatMap((_gain, number) =>
      parts.starts[number] === parts.starts[number + 1] ? [] : [number],
    ),
    rivals: toLists(gains.map(({ rivals }) => rivals)),
  };
}

function partsOf(gains: readonly StockGain[]): readonly (readonly number[])[] {
  const parts: number[][] = gains.map(() => []);
  gains.forEach(({ whole }, number) => {
    if (whole !== null) parts[whole]?.push(number);
  });
  return parts;
}
