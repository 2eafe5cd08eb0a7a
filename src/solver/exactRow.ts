import type { Choice } from './acquisition.ts';
import type { ItemColumns } from './itemColumns.ts';
import { negative, plus, type Row, rowAtMost, type Term } from './mixedInteger.ts';

/** Items with their ways and wanted options, to be told apart from every other choice. */
export type ExactChoice = readonly Choice[];

/** Forbids the choice exactly as it is: another way or option of the same items is another choice. */
export function exactRow(columns: readonly ItemColumns[], choice: ExactChoice): Row {
  const { chosen, others } = exactTerms(columns, choice);
  return rowAtMost(chosen.length - 1, [...chosen, ...others.map(negative)]);
}

/** What is 1 in this choice, and what is 0. */
export function exactTerms(
  columns: readonly ItemColumns[],
  choice: ExactChoice,
): { readonly chosen: readonly Term[]; readonly others: readonly Term[] } {
  const chosen: Term[] = [];
  const others: Term[] = [];
  const byItem = new Map(choice.map((each) => [each.item, each]));
  for (const { item, ways, wanted } of columns) {
    const own = byItem.get(item.index);
    const order = own ? item.ways.indexOf(own.way) : -1;
    ways.forEach((column, place) => (place === order ? chosen : others).push(plus(column)));
    for (const [gain, picks] of wanted) {
      picks.forEach((column, place) => {
        const isChosen = place === order && own?.wanted.includes(gain) === true;
        (isChosen ? chosen : others).push(plus(column));
      });
    }
  }
  return { chosen, others };
}
