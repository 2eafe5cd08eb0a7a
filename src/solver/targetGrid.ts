import { compareCosts, type Target } from './acquisition.ts';

/** Something that brings weight towards the target at a price, to be used once or not at all. */
export interface Step {
  readonly primary: number;
  readonly secondary: number;
  readonly price: readonly number[];
}

/**
 * The lexicographically cheapest way to the target from every state, where secondary weight may be cut to what the
 * share allows. Weights are measured in the largest unit that divides them all; where that would make too many
 * states, in a coarser one and rounded up, which can only make the answer cheaper: it stays a lower bound.
 */
export interface TargetGrid {
  cheapest(primary: number, secondary: number): readonly number[] | null;
}

const STATES_PER_AXIS = 240;

export function openGrid(
  target: Target | null,
  start: Pick<Step, 'primary' | 'secondary'>,
  steps: readonly Step[],
  width: number,
): TargetGrid {
  const scale = scaleOf(target, start, steps);
  const table = new Float64Array((scale.primaryMax + 1) * scale.columns * width).fill(Infinity);
  for (let row = 0; row <= scale.primaryMax; row += 1) {
    for (let column = 0; column < scale.columns; column += 1) {
      const start = (row * scale.columns + column) * width;
      if (scale.isDone(row, column)) table.fill(0, start, start + width);
    }
  }
  for (const step of worthwhile(scale, steps)) relax(scale, table, width, step);
  return {
    cheapest: (primary, secondary) => {
      const state = scale.row(primary) * scale.columns + scale.column(secondary);
      const start = state * width;
      const found = Array.from(table.subarray(start, start + width));
      return found[0] === Infinity ? null : found;
    },
  };
}

interface Scale {
  readonly primaryMax: number;
  readonly columns: number;
  row(primary: number): number;
  column(secondary: number): number;
  isDone(row: number, column: number): boolean;
}

function scaleOf(
  target: Target | null,
  start: Pick<Step, 'primary' | 'secondary'>,
  steps: readonly Step[],
): Scale {
  const total = target?.total ?? 0;
  const percent = target?.primaryPercent ?? 100;
  const unit = unitOf(total, [start, ...steps]);
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

function unitOf(total: number, steps: readonly Pick<Step, 'primary' | 'secondary'>[]): number {
  let unit = total;
  for (const { primary, secondary } of steps) {
    unit = greatestDivisor(greatestDivisor(unit, primary), secondary);
  }
  return Math.max(unit, 1, Math.ceil(total / STATES_PER_AXIS));
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right);
}

/** Lower states are visited first, so what they read of higher ones is still without this step: 0 or 1 of each. */
function relax(scale: Scale, table: Float64Array, width: number, step: Step): void {
  const { columns, primaryMax } = scale;
  const [up, right] = [scale.row(step.primary), scale.column(step.secondary)];
  for (let row = 0; row <= primaryMax; row += 1) {
    const toRow = Math.min(primaryMax, row + up) * columns;
    for (let column = 0; column < columns; column += 1) {
      const from = (toRow + Math.min(columns - 1, column + right)) * width;
      const to = (row * columns + column) * width;
      if (!isCheaper(table, from, to, step.price)) continue;
      for (let order = 0; order < width; order += 1) {
        table[to + order] = (table[from + order] ?? 0) + (step.price[order] ?? 0);
      }
    }
  }
}

function isCheaper(
  table: Float64Array,
  from: number,
  to: number,
  price: readonly number[],
): boolean {
  if (table[from] === Infinity) return false;
  for (let order = 0; order < price.length; order += 1) {
    const difference = (table[from + order] ?? 0) + (price[order] ?? 0) - (table[to + order] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Of the steps of one weight only the cheapest few can be of use: as many as would fill the target alone. */
function worthwhile(scale: Scale, steps: readonly Step[]): readonly Step[] {
  const classes = new Map<number, Step[]>();
  for (const step of steps) {
    const key = scale.row(step.primary) * scale.columns + scale.column(step.secondary);
    if (key === 0) continue;
    const found = classes.get(key);
    if (found) found.push(step);
    else classes.set(key, [step]);
  }
  return [...classes.values()].flatMap((found) => {
    const [first] = found;
    const [up, right] = [scale.row(first?.primary ?? 0), scale.column(first?.secondary ?? 0)];
    const most = up > 0 ? Math.ceil(scale.primaryMax / up) : Math.ceil((scale.columns - 1) / right);
    return found.sort((left, other) => compareCosts(left.price, other.price)).slice(0, most);
  });
}
