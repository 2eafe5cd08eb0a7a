import { gainCost, isOfGains, wayCost } from './acquisition.ts';
import { BOUND_SCALE, type BoundAsk, type Relaxation, writeSum } from './relaxation.ts';
import type { Steps } from './steps.ts';
import { openGrid } from './targetGrid.ts';

/**
 * A lower bound by gains: every countable gain gets the least price at which any item brings it, an item's fee
 * shared among its gains by weight. Tight where credits come first: a gain's own credits are paid in full, once.
 */
export function boundByGains(ask: BoundAsk): Relaxation {
  const { problem, fixed, costs } = ask;
  const prices = leastPrices(ask);
  const grid = openGrid(problem.target, ask.unit, gainSteps(ask, prices));
  return {
    overall: (into) =>
      writeSum(into, grid.costs, grid.from(fixed.primary, fixed.secondary), fixed.costs),
    ofItem: (item, into) => {
      const own = ownPart(ask, item);
      const from = grid.from(fixed.primary + own.primary, fixed.secondary + own.secondary);
      if (!writeSum(into, grid.costs, from, fixed.costs)) return false;
      const way = problem.shelf.waysFrom[item] ?? 0;
      costs.forEach((cost, order) => {
        const paid = isOfGains(cost)
          ? ownCost(ask, item, order)
          : wayCost(problem, way, cost) * BOUND_SCALE;
        into[order] = (into[order] ?? 0) + paid;
      });
      rebate(ask, prices, item, into);
      return true;
    },
  };
}

function gainSteps({ problem, fixed, costs, gained }: BoundAsk, prices: Float64Array): Steps {
  const { gainCount } = problem.shelf.stock;
  const width = costs.length;
  const steps = { primary: new Float64Array(gainCount), secondary: new Float64Array(gainCount) };
  const found = new Float64Array(gainCount * width);
  let count = 0;
  for (let gain = 0; gain < gainCount; gain += 1) {
    const [primary, secondary] = [problem.primary[gain] ?? 0, problem.secondary[gain] ?? 0];
    if (primary + secondary === 0 || prices[gain * width] === Infinity) continue;
    if (problem.had[gain] === 1 || gained[gain] === 0 || fixed.gains[gain] === 1) continue;
    if (problem.shelf.forbidden[gain] === 1) continue;
    steps.primary[count] = primary;
    steps.secondary[count] = secondary;
    for (let order = 0; order < width; order += 1) {
      found[count * width + order] = prices[gain * width + order] ?? 0;
    }
    count += 1;
  }
  return { ...steps, count, prices: found, width };
}

/** The weight of what the item always brings, fixed gains aside: those are counted already. */
function ownPart({ problem, fixed }: BoundAsk, item: number) {
  const { carries, optionsFrom } = problem.shelf.stock;
  let [primary, secondary] = [0, 0];
  for (let at = carries.starts[item] ?? 0; at < (optionsFrom[item] ?? 0); at += 1) {
    const gain = carries.values[at] ?? 0;
    if (problem.had[gain] === 1 || fixed.gains[gain] === 1) continue;
    primary += problem.primary[gain] ?? 0;
    secondary += problem.secondary[gain] ?? 0;
  }
  return { primary, secondary };
}

function ownCost({ problem, fixed, costs }: BoundAsk, item: number, order: number): number {
  const { carries, optionsFrom } = problem.shelf.stock;
  const cost = costs[order] ?? 'ITEMS';
  let sum = 0;
  for (let at = carries.starts[item] ?? 0; at < (optionsFrom[item] ?? 0); at += 1) {
    const gain = carries.values[at] ?? 0;
    if (problem.had[gain] === 0 && fixed.gains[gain] === 0) sum += gainCost(problem, gain, cost);
  }
  return sum * BOUND_SCALE;
}

/**
 * For each gain the least price at which it can count; infinite where it cannot. An item's fee is shared among what
 * could count through it, by weight, so that no choice of its gains pays more than all of it.
 */
function leastPrices(ask: BoundAsk): Float64Array {
  const { problem, costs, items } = ask;
  const { stock, waysFrom, counts } = problem.shelf;
  const width = costs.length;
  const prices = new Float64Array(stock.gainCount * width).fill(Infinity);
  const price = new Float64Array(width);
  for (const whole of stock.wholes) offer(ask, prices, price, whole, null, null);
  for (const item of items) {
    // What must be taken is paid already: its options cost no further fee.
    const sharers = problem.mustTake.has(item) ? null : heavinessOf(ask, item);
    for (let way = waysFrom[item] ?? 0; way < (waysFrom[item + 1] ?? 0); way += 1) {
      for (let at = counts.starts[way] ?? 0; at < (counts.starts[way + 1] ?? 0); at += 1) {
        offer(ask, prices, price, counts.values[at] ?? 0, way, sharers);
      }
    }
  }
  return prices;
}

function heavinessOf({ problem }: BoundAsk, item: number): number {
  const { carries } = problem.shelf.stock;
  let total = 0;
  for (let at = carries.starts[item] ?? 0; at < (carries.starts[item + 1] ?? 0); at += 1) {
    const gain = carries.values[at] ?? 0;
    if (problem.had[gain] === 1 || problem.shelf.forbidden[gain] === 1) continue;
    total += (problem.primary[gain] ?? 0) + (problem.secondary[gain] ?? 0);
  }
  return total;
}

/** Keeps the price of the gain through this way where it is lower than what is known. */
function offer(
  { problem, costs }: BoundAsk,
  prices: Float64Array,
  price: Float64Array,
  gain: number,
  way: number | null,
  sharers: number | null,
): void {
  const heaviness = (problem.primary[gain] ?? 0) + (problem.secondary[gain] ?? 0);
  if (heaviness === 0 || problem.had[gain] === 1 || problem.shelf.forbidden[gain] === 1) return;
  const width = costs.length;
  let isLower = false;
  for (let order = 0; order < width; order += 1) {
    const cost = costs[order] ?? 'ITEMS';
    const known = prices[gain * width + order] ?? Infinity;
    if (isOfGains(cost)) price[order] = gainCost(problem, gain, cost) * BOUND_SCALE;
    else if (way === null || sharers === null) price[order] = 0;
    // Whole numbers up to the division, so that rounding never lifts a price above its share.
    else
      price[order] = Math.floor((wayCost(problem, way, cost) * BOUND_SCALE * heaviness) / sharers);
    const found = price[order] ?? 0;
    if (!isLower && found > known) return;
    if (found < known) isLower = true;
  }
  if (isLower) prices.set(price, gain * width);
}

/** Optional gains of an item that is taken anyway are paid without a further fee: give their shares back. */
function rebate(
  { problem, costs }: BoundAsk,
  prices: Float64Array,
  item: number,
  into: Float64Array,
) {
  const { carries, optionsFrom } = problem.shelf.stock;
  for (let at = optionsFrom[item] ?? 0; at < (carries.starts[item + 1] ?? 0); at += 1) {
    const price = (carries.values[at] ?? 0) * costs.length;
    if (prices[price] === Infinity) continue;
    costs.forEach((cost, order) => {
      if (!isOfGains(cost)) into[order] = (into[order] ?? 0) - (prices[price + order] ?? 0);
    });
  }
}
