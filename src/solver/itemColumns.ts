import type { Choice } from './acquisition.ts';
import { minus, type ModelDraft, plus, type Term } from './mixedInteger.ts';
import type { Posed, PosedItem } from './posed.ts';

/** The columns of one item: one a way, and one a way and wanted option. */
export interface ItemColumns {
  readonly item: PosedItem;
  readonly ways: readonly number[];
  readonly wanted: ReadonlyMap<number, readonly number[]>;
}

export function itemColumns(
  draft: ModelDraft,
  posed: Posed,
  items: readonly number[],
): readonly ItemColumns[] {
  return items.map((index) => {
    const item = posed.item(index);
    const ways = item.ways.map(() => draft.binary());
    const taken = ways.map((column) => plus(column));
    if (ways.length > 1) draft.atMost(1, taken);
    if (item.mustTake) draft.atLeast(1, taken);
    const wanted = new Map(item.optional.map((gain) => [gain, optionColumns(draft, ways)]));
    return { item, ways, wanted };
  });
}

function optionColumns(draft: ModelDraft, ways: readonly number[]): readonly number[] {
  return ways.map((way) => {
    const column = draft.binary();
    draft.atMost(0, [plus(column), minus(way)]);
    return column;
  });
}

export function readChoices(
  columns: readonly ItemColumns[],
  values: readonly number[],
): readonly Choice[] {
  return columns.flatMap(({ item, ways, wanted }) => {
    const order = ways.findIndex((column) => values[column] === 1);
    const way = item.ways[order];
    if (way === undefined) return [];
    const options = [...wanted].flatMap(([gain, picks]) =>
      values[picks[order] ?? -1] === 1 ? [gain] : [],
    );
    return [{ item: item.index, way, wanted: options }];
  });
}

/** What brings a gain: terms that sum to 1 when this item does, and the item. */
export interface Source {
  readonly item: PosedItem;
  readonly terms: readonly Term[];
}

/** By gain, in the order of gains, so that equal questions give equal models. */
export function sourcesByGain(columns: readonly ItemColumns[]): ReadonlyMap<number, Source[]> {
  const sources = new Map<number, Source[]>();
  const add = (gain: number, item: PosedItem, own: readonly number[]) => {
    const source = { item, terms: own.map((column) => plus(column)) };
    const found = sources.get(gain);
    if (found) found.push(source);
    else sources.set(gain, [source]);
  };
  for (const { item, ways, wanted } of columns) {
    for (const gain of item.required) add(gain, item, ways);
    for (const [gain, options] of wanted) add(gain, item, options);
  }
  return new Map([...sources].sort(([left], [right]) => left - right));
}
