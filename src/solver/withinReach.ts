import type { AcquisitionProblem } from './acquisition.ts';

export interface Reach {
  /** In the order in which they were given. */
  readonly items: readonly number[];
  /** By gain, 1: had already, or gained by taking these items. */
  readonly gained: Uint8Array;
}

/**
 * Of some items those that could be taken at all if nothing but these were there: what each of their gains needs
 * can be gained from the others, or from the item itself.
 */
export function withinReach(problem: AcquisitionProblem, items: readonly number[]): Reach {
  const { stock } = problem.shelf;
  const walk: Walk = {
    problem,
    gained: problem.had.slice(),
    reached: new Uint8Array(stock.itemCount),
    carriedBy: new Int32Array(stock.gainCount).fill(-1),
  };
  let waiting = items;
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    const next: number[] = [];
    for (const item of waiting) {
      if (take(walk, item)) hasMoved = true;
      if (walk.reached[item] === 0 || hasOpenOption(walk, item)) next.push(item);
    }
    if (addWholes(walk)) hasMoved = true;
    waiting = next;
  }
  return { items: items.filter((item) => walk.reached[item] === 1), gained: walk.gained };
}

interface Walk {
  readonly problem: AcquisitionProblem;
  readonly gained: Uint8Array;
  readonly reached: Uint8Array;
  /** By gain: the item looked at last that carries it. */
  readonly carriedBy: Int32Array;
}

/** Takes the item where that can be done now, with those of its options that can; says whether this is news. */
function take(walk: Walk, item: number): boolean {
  const { problem, gained, reached, carriedBy } = walk;
  const { carries, optionsFrom } = problem.shelf.stock;
  const [start, end] = [carries.starts[item] ?? 0, carries.starts[item + 1] ?? 0];
  const options = optionsFrom[item] ?? 0;
  for (let at = start; at < end; at += 1) carriedBy[carries.values[at] ?? 0] = item;
  for (let at = start; at < end; at += 1) carryWholes(walk, carries.values[at] ?? 0, item);
  for (let at = start; at < options; at += 1) {
    const gain = carries.values[at] ?? 0;
    if (gained[gain] === 0 && !canGain(walk, gain, item)) return false;
  }
  let isNews = reached[item] === 0;
  reached[item] = 1;
  for (let at = start; at < end; at += 1) {
    const gain = carries.values[at] ?? 0;
    if (gained[gain] === 1 || (at >= options && !canGain(walk, gain, item))) continue;
    gained[gain] = 1;
    isNews = true;
  }
  return isNews;
}

/** The wholes that the item would complete meet needs of its own gains too. */
function carryWholes({ problem, gained, carriedBy }: Walk, gain: number, item: number): void {
  const { wholeOf, parts } = problem.shelf.stock;
  for (let whole = wholeOf[gain] ?? -1; whole >= 0; whole = wholeOf[whole] ?? -1) {
    if (gained[whole] === 1 || carriedBy[whole] === item) return;
    for (let at = parts.starts[whole] ?? 0; at < (parts.starts[whole + 1] ?? 0); at += 1) {
      const part = parts.values[at] ?? 0;
      if (gained[part] === 0 && carriedBy[part] !== item) return;
    }
    carriedBy[whole] = item;
  }
}

function canGain({ problem, gained, carriedBy }: Walk, gain: number, item: number): boolean {
  if (problem.shelf.forbidden[gain] === 1) return false;
  if (!problem.needsBind) return true;
  const { needs, groups } = problem.shelf.stock;
  for (let at = needs.starts[gain] ?? 0; at < (needs.starts[gain + 1] ?? 0); at += 1) {
    const group = needs.values[at] ?? 0;
    let isMet = false;
    for (let one = groups.starts[group] ?? 0; one < (groups.starts[group + 1] ?? 0); one += 1) {
      const need = groups.values[one] ?? 0;
      isMet ||= gained[need] === 1 || carriedBy[need] === item;
    }
    if (!isMet) return false;
  }
  return true;
}

function hasOpenOption({ problem, gained }: Walk, item: number): boolean {
  const { carries, optionsFrom } = problem.shelf.stock;
  for (let at = optionsFrom[item] ?? 0; at < (carries.starts[item + 1] ?? 0); at += 1) {
    const gain = carries.values[at] ?? 0;
    if (gained[gain] === 0 && problem.shelf.forbidden[gain] === 0) return true;
  }
  return false;
}

function addWholes({ problem, gained }: Walk): boolean {
  const { wholes, parts } = problem.shelf.stock;
  let hasMoved = false;
  for (const whole of wholes) {
    if (gained[whole] === 1) continue;
    let isComplete = true;
    for (let at = parts.starts[whole] ?? 0; at < (parts.starts[whole + 1] ?? 0); at += 1) {
      if (gained[parts.values[at] ?? 0] === 0) isComplete = false;
    }
    if (!isComplete) continue;
    gained[whole] = 1;
    hasMoved = true;
  }
  return hasMoved;
}
