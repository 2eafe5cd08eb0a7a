import type { AcquisitionProblem, Choice, Cost, Taken } from './acquisition.ts';

/** A workable order of the chosen items, or the items that wait for one another for ever. */
export type Arrangement =
  | { readonly order: readonly Taken[]; readonly stuck: null }
  | { readonly order: readonly Taken[]; readonly stuck: readonly Stuck[] };

export interface Stuck {
  readonly choice: Choice;
  /** A gain of the item that cannot be gained yet, and the group that nothing of meets. */
  readonly gain: number;
  readonly group: readonly number[];
  /** All that would be gained by then, with the item taken. */
  readonly reached: ReadonlySet<number>;
}

/**
 * Takes, again and again, the first item whose every new gain has its needs met by earlier items or by the item
 * itself. Taking what can be taken never hurts, so this finds an order whenever there is one.
 */
export function arrange(problem: AcquisitionProblem, choices: readonly Choice[]): Arrangement {
  const wholesByPart = indexWholes(problem);
  const gained = new Set<number>();
  const order: Taken[] = [];
  let waiting = choices.toSorted((left, right) => left.item - right.item);
  for (;;) {
    const next = waiting.find(
      (choice) => firstUnmet(problem, wholesByPart, choice, gained) === null,
    );
    if (!next) break;
    const fresh = freshGains(problem, wholesByPart, next, gained);
    for (const gain of fresh) gained.add(gain);
    const sorted = [...fresh].sort((left, right) => left - right);
    order.push({ item: next.item, variant: next.variant, gained: sorted });
    waiting = waiting.filter((choice) => choice !== next);
  }
  if (waiting.length === 0) return { order, stuck: null };
  const stuck = waiting.flatMap((choice) => {
    const unmet = firstUnmet(problem, wholesByPart, choice, gained);
    const fresh = freshGains(problem, wholesByPart, choice, gained);
    return unmet ? [{ choice, ...unmet, reached: new Set([...gained, ...fresh]) }] : [];
  });
  return { order, stuck };
}

/** What a plan costs, for each of the problem's costs in turn. */
export function costsOf(problem: AcquisitionProblem, taken: readonly Taken[]): readonly number[] {
  return problem.costs.map((cost) => costOf(problem, taken, cost));
}

export function costOf(problem: AcquisitionProblem, taken: readonly Taken[], cost: Cost): number {
  const sum = (valueOf: (each: Taken) => number) =>
    taken.reduce((total, each) => total + valueOf(each), 0);
  const variantOf = (each: Taken) => problem.items[each.item]?.variants[each.variant];
  const overGains = (each: Taken, key: 'credits' | 'hours') =>
    each.gained.reduce((total, gain) => total + (problem.gains[gain]?.[key] ?? 0), 0);
  switch (cost) {
    case 'CREDITS':
      return sum((each) => overGains(each, 'credits'));
    case 'HOURS':
      return sum((each) => overGains(each, 'hours'));
    case 'UNKNOWN_FEES':
      return sum((each) => variantOf(each)?.unknownFee ?? 0);
    case 'FEE':
      return sum((each) => variantOf(each)?.fee ?? 0);
    case 'ITEMS':
      return taken.length;
  }
}

/** For each gain the wholes that it is a part of. */
function indexWholes(problem: AcquisitionProblem): ReadonlyMap<number, readonly number[]> {
  const wholes = new Map<number, number[]>();
  problem.gains.forEach((gain, whole) => {
    for (const part of gain.parts ?? []) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  });
  return wholes;
}

/** What the item would newly bring now, with the wholes that its gains complete. */
function freshGains(
  problem: AcquisitionProblem,
  wholesByPart: ReadonlyMap<number, readonly number[]>,
  choice: Choice,
  gained: ReadonlySet<number>,
): ReadonlySet<number> {
  const fresh = new Set(directGains(problem, choice).filter((gain) => !gained.has(gain)));
  // The set grows while it is walked: a completed whole may be a part itself.
  for (const gain of fresh) {
    for (const whole of wholesByPart.get(gain) ?? []) {
      const parts = problem.gains[whole]?.parts ?? [];
      const complete = parts.every((part) => gained.has(part) || fresh.has(part));
      if (complete && !gained.has(whole)) fresh.add(whole);
    }
  }
  return fresh;
}

function directGains(problem: AcquisitionProblem, choice: Choice): readonly number[] {
  return [...(problem.items[choice.item]?.required ?? []), ...choice.wanted];
}

function firstUnmet(
  problem: AcquisitionProblem,
  wholesByPart: ReadonlyMap<number, readonly number[]>,
  choice: Choice,
  gained: ReadonlySet<number>,
): { readonly gain: number; readonly group: readonly number[] } | null {
  const fresh = freshGains(problem, wholesByPart, choice, gained);
  for (const gain of directGains(problem, choice)) {
    if (gained.has(gain)) continue;
    for (const group of problem.gains[gain]?.needs ?? []) {
      if (!group.some((need) => gained.has(need) || fresh.has(need))) return { gain, group };
    }
  }
  return null;
}
