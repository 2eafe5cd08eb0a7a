import type { AcquisitionProblem } from './acquisition.ts';
import { listAt } from './lists.ts';

/** An item as the exact search looks at it: only what is new, and only what may be gained. */
export interface PosedItem {
  readonly index: number;
  /** Numbers of ways, cheapest first; at least one. */
  readonly ways: readonly number[];
  /** Gained whenever the item is taken. */
  readonly required: readonly number[];
  /** Gained where the plan wants them. */
  readonly optional: readonly number[];
  readonly mustTake: boolean;
}

export interface PosedGain {
  /** All of these groups, any one gain of a group, before or together with it. */
  readonly needs: readonly (readonly number[])[];
  /** What is still missing and together brings this gain as well; null: only items bring it. */
  readonly parts: readonly number[] | null;
}

/** Items and gains of one problem as objects, made when they are first looked at: a search looks at few. */
export interface Posed {
  readonly problem: AcquisitionProblem;
  item(index: number): PosedItem;
  gain(index: number): PosedGain;
  /** All wholes above a gain that are not had already. */
  wholesAbove(gain: number): readonly number[];
}

export function posedOf(problem: AcquisitionProblem): Posed {
  const items = new Map<number, PosedItem>();
  const gains = new Map<number, PosedGain>();
  return {
    problem,
    item: (index) => {
      const item = items.get(index) ?? poseItem(problem, index);
      items.set(index, item);
      return item;
    },
    gain: (index) => {
      const gain = gains.get(index) ?? poseGain(problem, index);
      gains.set(index, gain);
      return gain;
    },
    wholesAbove: (gain) => wholesAbove(problem, gain),
  };
}

function poseItem({ shelf, had, mustTake }: AcquisitionProblem, index: number): PosedItem {
  const { carries, optionsFrom } = shelf.stock;
  const [start, options] = [carries.starts[index] ?? 0, optionsFrom[index] ?? 0];
  const isNew = (gain: number) => had[gain] === 0;
  const isOpen = (gain: number) => isNew(gain) && shelf.forbidden[gain] === 0;
  const from = shelf.waysFrom[index] ?? 0;
  const count = (shelf.waysFrom[index + 1] ?? 0) - from;
  return {
    index,
    ways: Array.from({ length: count }, (_unused, order) => from + order),
    required: Array.from(carries.values.subarray(start, options)).filter(isNew),
    optional: Array.from(carries.values.subarray(options, carries.starts[index + 1])).filter(
      isOpen,
    ),
    mustTake: mustTake.has(index),
  };
}

function poseGain({ shelf, had, needsBind }: AcquisitionProblem, index: number): PosedGain {
  const { stock } = shelf;
  const groups = needsBind ? Array.from(listAt(stock.needs, index)) : [];
  const parts = listAt(stock.parts, index);
  return {
    needs: groups
      .map((group) => Array.from(listAt(stock.groups, group)))
      .filter((group) => !group.some((need) => had[need] === 1)),
    parts: parts.length > 0 ? Array.from(parts).filter((part) => had[part] === 0) : null,
  };
}

function wholesAbove({ shelf, had }: AcquisitionProblem, gain: number): readonly number[] {
  const wholes: number[] = [];
  let whole = shelf.stock.wholeOf[gain] ?? -1;
  while (whole >= 0 && had[whole] === 0 && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = shelf.stock.wholeOf[whole] ?? -1;
  }
  return wholes;
}
