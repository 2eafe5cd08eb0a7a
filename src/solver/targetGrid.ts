import type { Target } from './acquisition.ts';
import { type GridScale, type Steps, usefulSteps } from './steps.ts';

/**
 * The lexicographically cheapest way to the target from every state, where secondary weight may be cut to what the
 * share allows. Weights are measured in a unit that divides them all; where that would make too many states, in a
 * coarser one and rounded up, which can only make the answer cheaper: it stays a lower bound.
 */
export interface TargetGrid {
  /** Where in `costs` the costs of the way from here begin; the first is infinite where there is no way. */
  from(primary: number, secondary: number): number;
  readonly costs: Float64Array;
}

const STATES_PER_AXIS = 240;

export function openGrid(target: Target | null, unit: number, steps: Steps): TargetGrid {
  const scale = scaleOf(
    target,
    Math.max(unit, 1, Math.ceil((target?.total ?? 0) / STATES_PER_AXIS)),
  );
  const { columns } = scale;
  const { width } = steps;
  const costs = new Float64Array((scale.primaryMax + 1) * columns * width).fill(Infinity);
  for (let row = 0; row <= scale.primaryMax; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const state = (row * columns + column) * width;
      if (scale.isDone(row, column)) costs.fill(0, state, state + width);
    }
  }
  for (const step of usefulSteps(scale, steps)) relax(scale, costs, steps, step);
  return {
    from: (primary, secondary) => (scale.row(primary) * columns + scale.column(secondary)) * width,
    costs,
  };
}

/** The largest unit that divides both. */
export function commonUnit(left: number, right: number): number {
  if (left !== 0 && right % left === 0) return left;
  let [unit, rest] = [left, right];
  while (rest !== 0) [unit, rest] = [rest, unit % rest];
  return unit;
}

interface Scale extends GridScale {
  isDone(row: number, column: number): boolean;
}

function scaleOf(target: Target | null, unit: number): Scale {
  const total = target?.total ?? 0;
  const percent = target?.primaryPercent ?? 100;
  const primaryMax = Math.ceil(total / unit);
  const secondaryMax = Math.ceil((total - Math.ceil((percent * total) / 100)) / unit);
  return {
    primaryMax,
    columns: secondaryMax + 1,
    row: (primary) => Math.min(primaryMax, Math.ceil(primary / unit)),
    column: (secondary) => Math.min(secondaryMax, Math.ceil(secondary / unit)),
    isDone: (row, column) => {
      const primary = row * unit;
      const share = Math.min(column * unit, Math.floor((primary * (100 - percent)) / percent));
      return primary + share >= total;
    },
  };
}

/** Lower states are visited first, so what they read of higher ones is still without this step: 0 or 1 of each. */
function relax(scale: GridScale, costs: Float64Array, steps: Steps, step: number): void {
  const { columns, primaryMax } = scale;
  const { width, prices } = steps;
  const up = scale.row(steps.primary[step] ?? 0);
  const right = scale.column(steps.secondary[step] ?? 0);
  const price = step * width;
  for (let row = 0; row <= primaryMax; row += 1) {
    const above = Math.min(primaryMax, row + up) * columns;
    for (let column = 0; column < columns; column += 1) {
      const from = (above + Math.min(columns - 1, column + right)) * width;
      const to = (row * columns + column) * width;
      if (!isCheaper(costs, from, to, prices, price, width)) continue;
      for (let order = 0; order < width; order += 1) {
        costs[to + order] = (costs[from + order] ?? 0) + (prices[price + order] ?? 0);
      }
    }
  }
}

function isCheaper(
  costs: Float64Array,
  from: number,
  to: number,
  prices: Float64Array,
  price: number,
  width: number,
): boolean {
  if (costs[from] === Infinity) return false;
  for (let order = 0; order < width; order += 1) {
    const found = (costs[from + order] ?? 0) + (prices[price + order] ?? 0);
    const difference = found - (costs[to + order] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
