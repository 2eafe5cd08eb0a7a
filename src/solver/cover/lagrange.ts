import type { Core } from './core.ts';
import { completeCover } from './completeCover.ts';

/** What a look at a core from below found out. */
export interface LagrangeBound {
  /** No cover of the core costs less. */
  readonly least: number;
  /** By column: so much more a cover costs that takes it against its sign. */
  readonly reduced: Float64Array;
  /** By row, for the next look. */
  readonly worth: Float64Array;
}

export interface LagrangeAsk {
  readonly core: Core;
  readonly rounds: number;
  /** Covers of the core that cost this or more are of no use. */
  readonly ceiling: () => number;
  /** Called with every cover that the look comes upon. */
  readonly offer: (columns: readonly number[]) => void;
}

const STEP_FIRST = 1;
const STEP_LEAST = 0.005;
/** Rounds without a better bound after which steps are halved. */
const PATIENCE = 12;
/** A cover is looked for in every so manieth round, and whenever the bound rises. */
const COVER_EVERY = 8;
const EPSILON = 1e-7;

/**
 * Every row is given a worth; a column is then worth taking where its rows are worth more than its price. The
 * worths are moved towards rows covered too seldom and away from those covered too often (subgradient steps), and
 * each set of worths gives a lower bound on every cover.
 */
export function boundByLagrange({ core, rounds, ceiling, offer }: LagrangeAsk): LagrangeBound {
  const { rowCount, covers, prices } = core;
  const worth = Float64Array.from(core.worth);
  const reduced = new Float64Array(prices.length);
  const slack = new Float64Array(rowCount);
  let best = { least: -Infinity, reduced: reduced.slice(), worth: worth.slice() };
  let step = STEP_FIRST;
  let waited = 0;
  for (let round = 0; round < rounds && step > STEP_LEAST; round += 1) {
    let least = 0;
    for (let row = 0; row < rowCount; row += 1) {
      least += worth[row] ?? 0;
      slack[row] = 1;
    }
    for (let column = 0; column < prices.length; column += 1) {
      let left = prices[column] ?? 0;
      const end = covers.starts[column + 1] ?? 0;
      for (let at = covers.starts[column] ?? 0; at < end; at += 1) {
        left -= worth[covers.values[at] ?? 0] ?? 0;
      }
      reduced[column] = left;
      if (left >= 0) continue;
      least += left;
      for (let at = covers.starts[column] ?? 0; at < end; at += 1) {
        const row = covers.values[at] ?? 0;
        slack[row] = (slack[row] ?? 0) - 1;
      }
    }
    const isBetter = least > best.least + EPSILON;
    if (round % COVER_EVERY === 0) offer(completeCover(core, reduced));
    if (isBetter) {
      best = { least, reduced: reduced.slice(), worth: worth.slice() };
      waited = 0;
    } else {
      waited += 1;
    }
    const most = ceiling();
    if (best.least > most - 1 + EPSILON) break;
    if (waited >= PATIENCE) {
      step /= 2;
      waited = 0;
      worth.set(best.worth);
      continue;
    }
    let length = 0;
    for (let row = 0; row < rowCount; row += 1) {
      const short = slack[row] ?? 0;
      if (short < 0 && worth[row] === 0) slack[row] = 0;
      else length += short * short;
    }
    if (length === 0) break;
    const target = most === Infinity ? least * 1.05 + 1 : most;
    const move = (step * Math.max(target - least, 1e-3 * Math.abs(target) + 1e-3)) / length;
    for (let row = 0; row < rowCount; row += 1) {
      worth[row] = Math.max(0, (worth[row] ?? 0) + move * (slack[row] ?? 0));
    }
  }
  return best;
}
