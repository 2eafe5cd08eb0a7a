import { type Choice, type Cost, gainCost, isOfGains, wayCost } from './acquisition.ts';
import { type ExactChoice, exactRow } from './exactRow.ts';
import { gainColumns, type GainTerms } from './gainColumns.ts';
import { itemColumns, type ItemColumns, readChoices } from './itemColumns.ts';
import {
  draftModel,
  type MixedIntegerModel,
  negative,
  plus,
  type Row,
  rowAtMost,
  type Term,
  times,
} from './mixedInteger.ts';
import type { Posed } from './posed.ts';
import { countTowardsTarget } from './targetRows.ts';

/** What no plan does: events without any of some others, or exactly this choice. */
export type Cut = EventCut | { readonly exactly: ExactChoice };

/** A set of item and gain events of which not all may happen unless one of some others does. */
export interface EventCut {
  /** Taking the item, or gaining the gain through it where the item offers it as an option. */
  readonly events: readonly Event[];
  readonly unless: readonly Event[];
}

export interface Event {
  readonly item: number;
  readonly gain: number | null;
}

export function keyOf(event: Event): string {
  return `${event.item}:${event.gain ?? ''}`;
}

export interface AcquisitionModel {
  readonly model: MixedIntegerModel;
  /** The items chosen in a solution, with way and wanted options. */
  readonly read: (values: readonly number[]) => readonly Choice[];
  /** What the cut says about these items. */
  readonly rowOf: (cut: Cut) => Row;
}

/**
 * The problem over some of its items as a mixed-integer model that minimises the given costs; orders of items come
 * in as cuts, when needed. `ceilings` bound the first of the problem's own costs.
 */
export function modelAcquisition(
  posed: Posed,
  items: readonly number[],
  cuts: readonly Cut[],
  costs: readonly Cost[],
  ceilings: readonly number[],
): AcquisitionModel {
  const { problem } = posed;
  const draft = draftModel();
  const columns = itemColumns(draft, posed, items);
  const gains = gainColumns(draft, posed, columns);
  countTowardsTarget(draft, posed, columns, gains);
  const termsOf = (cost: Cost) => costTerms(posed, columns, gains, cost);
  if (problem.feeMax !== null) draft.atMost(problem.feeMax, termsOf('FEE'));
  if (problem.hoursMax !== null) draft.atMost(problem.hoursMax, termsOf('HOURS'));
  const rowOf = cutRows(columns);
  for (const cut of cuts) {
    const { upper, terms } = rowOf(cut);
    draft.atMost(upper, terms);
  }
  ceilings.forEach((ceiling, order) => {
    const cost = problem.costs[order];
    if (cost) draft.atMost(ceiling, termsOf(cost));
  });
  return {
    model: draft.finish(costs.map(termsOf)),
    read: (values) => readChoices(columns, values),
    rowOf,
  };
}

/** What a cost sums to over the chosen items. */
export function costTerms(
  { problem }: Posed,
  columns: readonly ItemColumns[],
  gains: GainTerms,
  cost: Cost,
): readonly Term[] {
  if (isOfGains(cost)) {
    return [...gains].flatMap(([gain, terms]) =>
      terms.map((term) => times(term, gainCost(problem, gain, cost))),
    );
  }
  return columns.flatMap(({ item, ways }) =>
    ways.map((column, order) => plus(column, wayCost(problem, item.ways[order] ?? 0, cost))),
  );
}

export function cutRows(columns: readonly ItemColumns[]): (cut: Cut) => Row {
  const byItem = new Map(columns.map((each) => [each.item.index, each]));
  const termsOf = (event: Event): readonly Term[] => {
    const found = byItem.get(event.item);
    const wanted = event.gain === null ? undefined : found?.wanted.get(event.gain);
    return (wanted ?? found?.ways ?? []).map((column) => plus(column));
  };
  return (cut) => {
    if ('exactly' in cut) return exactRow(columns, cut.exactly);
    const { events, unless } = cut;
    return rowAtMost(events.length - 1, [
      ...events.flatMap(termsOf),
      ...unless.flatMap(termsOf).map(negative),
    ]);
  };
}
