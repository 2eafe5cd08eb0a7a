import { gainCost, isOfGains, wayCost } from './acquisition.ts';
import { listAt } from './lists.ts';
import { BOUND_SCALE, type BoundAsk, type Relaxation, writeSum } from './relaxation.ts';
import { openGrid } from './targetGrid.ts';

/**
 * A lower bound by items: each brings all that could count through it, even where another brings it too, at its
 * whole fee. Tight where fees or the number of items come first. Credits and hours are counted only for what no
 * other item brings, so that nothing is paid twice.
 */
export function boundByItems(ask: BoundAsk): Relaxation {
  const { problem, fixed, items, costs } = ask;
  const width = costs.length;
  const carriers = countCarriers(ask);
  const brought = {
    primary: new Float64Array(items.length),
    secondary: new Float64Array(items.length),
  };
  const prices = new Float64Array(items.length * width);
  const steps = { ...brought, prices, width };
  const reader = openReader(ask);
  const numbers = new Map<number, number>();
  let count = 0;
  for (const item of items) {
    if (problem.mustTake.has(item)) continue;
    reader.read(item);
    steps.primary[count] = reader.primary;
    steps.secondary[count] = reader.secondary;
    writePrice(ask, carriers, item, prices, count * width);
    numbers.set(item, count);
    count += 1;
  }
  const origin = withOptions(ask);
  const grid = openGrid(problem.target, ask.unit, { ...steps, count });
  return {
    overall: (into) =>
      writeSum(into, grid.costs, grid.from(origin.primary, origin.secondary), fixed.costs),
    ofItem: (item, into) => {
      const step = numbers.get(item);
      if (step === undefined) return false;
      const from = grid.from(
        origin.primary + (steps.primary[step] ?? 0),
        origin.secondary + (steps.secondary[step] ?? 0),
      );
      if (!writeSum(into, grid.costs, from, fixed.costs)) return false;
      for (let order = 0; order < width; order += 1) {
        into[order] = (into[order] ?? 0) + (prices[step * width + order] ?? 0);
      }
      return true;
    },
  };
}

/** By gain: how many of the items carry it. */
function countCarriers({ problem, items }: BoundAsk): Int32Array {
  const { stock } = problem.shelf;
  const carriers = new Int32Array(stock.gainCount);
  for (const item of items) {
    for (
      let at = stock.carries.starts[item] ?? 0;
      at < (stock.carries.starts[item + 1] ?? 0);
      at += 1
    ) {
      const gain = stock.carries.values[at] ?? 0;
      carriers[gain] = (carriers[gain] ?? 0) + 1;
    }
  }
  return carriers;
}

function writePrice(
  { problem, fixed, costs }: BoundAsk,
  carriers: Int32Array,
  item: number,
  prices: Float64Array,
  offset: number,
): void {
  const { stock, waysFrom } = problem.shelf;
  for (let order = 0; order < costs.length; order += 1) {
    const cost = costs[order] ?? 'ITEMS';
    let sum = 0;
    if (!isOfGains(cost)) sum = wayCost(problem, waysFrom[item] ?? 0, cost);
    else {
      const end = stock.optionsFrom[item] ?? 0;
      for (let at = stock.carries.starts[item] ?? 0; at < end; at += 1) {
        const gain = stock.carries.values[at] ?? 0;
        const isAlone = carriers[gain] === 1 && problem.had[gain] === 0 && fixed.gains[gain] === 0;
        if (isAlone) sum += gainCost(problem, gain, cost);
      }
    }
    prices[offset + order] = sum * BOUND_SCALE;
  }
}

/** Sums what items bring, each gain once. */
interface Reader {
  primary: number;
  secondary: number;
  /** Starts a new sum with all that the item could let count. */
  read(item: number): void;
}

/** A whole may be completed by any of its parts: each of them is taken to bring all of it. */
function openReader({ problem, fixed }: BoundAsk): Reader {
  const { stock } = problem.shelf;
  const readFor = new Int32Array(stock.gainCount).fill(-1);
  const add = (item: number, start: number) => {
    for (let gain = start; gain >= 0 && readFor[gain] !== item; gain = stock.wholeOf[gain] ?? -1) {
      readFor[gain] = item;
      if (problem.had[gain] === 1 || fixed.gains[gain] === 1) continue;
      reader.primary += problem.primary[gain] ?? 0;
      reader.secondary += problem.secondary[gain] ?? 0;
    }
  };
  const reader: Reader = {
    primary: 0,
    secondary: 0,
    read: (item) => {
      reader.primary = 0;
      reader.secondary = 0;
      const end = stock.carries.starts[item + 1] ?? 0;
      for (let at = stock.carries.starts[item] ?? 0; at < end; at += 1) {
        add(item, stock.carries.values[at] ?? 0);
      }
    },
  };
  return reader;
}

/** What is in every plan may bring its options, and complete wholes, without a further fee. */
function withOptions({ problem, fixed }: BoundAsk) {
  const { stock } = problem.shelf;
  const open = new Set<number>();
  const climb = (start: number) => {
    for (let gain = start; gain >= 0 && !open.has(gain); gain = stock.wholeOf[gain] ?? -1)
      open.add(gain);
  };
  for (const item of problem.mustTake) listAt(stock.carries, item).forEach(climb);
  problem.mustGain.forEach(climb);
  let { primary, secondary } = fixed;
  for (const gain of open) {
    if (problem.had[gain] === 1 || fixed.gains[gain] === 1) continue;
    primary += problem.primary[gain] ?? 0;
    secondary += problem.secondary[gain] ?? 0;
  }
  return { primary, secondary };
}
