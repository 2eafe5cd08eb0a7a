import { type Choice, type Cost, gainCost, isOfGains, type Taken, wayCost } from './acquisition.ts';
import type { Posed } from './posed.ts';

/** A workable order of the chosen items, or why there is none. */
export type Arrangement =
  | { readonly status: 'WORKABLE'; readonly order: readonly Taken[] }
  /** These wait for one another for ever. */
  | { readonly status: 'WAITING'; readonly stuck: readonly Stuck[] }
  /** In whatever order, some item would bring nothing new. */
  | { readonly status: 'IDLE' };

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
 * itself. Taking what can be taken never hurts, so this finds an order whenever there is one; only where an item
 * all of whose gains others bring too must still bring something new is the order searched for.
 */
export function arrange(posed: Posed, choices: readonly Choice[]): Arrangement {
  const plan = openPlan(posed, choices);
  const gained = new Set<number>();
  const order: Taken[] = [];
  let waiting = choices.toSorted((left, right) => left.item - right.item);
  for (;;) {
    const next = waiting.find((choice) => firstUnmet(plan, choice, gained) === null);
    if (!next) break;
    order.push(takeNext(plan, next, gained));
    waiting = waiting.filter((choice) => choice !== next);
  }
  if (waiting.length > 0) {
    const stuck = waiting.flatMap((choice) => {
      const unmet = firstUnmet(plan, choice, gained);
      if (!unmet) return [];
      return [
        { choice, ...unmet, reached: new Set([...gained, ...freshGains(plan, choice, gained)]) },
      ];
    });
    return { status: 'WAITING', stuck };
  }
  const useful = order.some((taken) => isIdle(plan, taken)) ? searchOrder(plan, choices) : order;
  return useful ? { status: 'WORKABLE', order: useful } : { status: 'IDLE' };
}

/** What a plan costs, for each of the problem's costs in turn. */
export function costsOf({ problem }: Posed, taken: readonly Taken[]): readonly number[] {
  const costOf = ({ way, gained }: Taken, cost: Cost) =>
    isOfGains(cost)
      ? gained.reduce((sum, gain) => sum + gainCost(problem, gain, cost), 0)
      : wayCost(problem, way, cost);
  return problem.costs.map((cost) => taken.reduce((sum, each) => sum + costOf(each, cost), 0));
}

interface Plan {
  readonly posed: Posed;
  /** How many of the chosen items bring each gain. */
  readonly bringers: ReadonlyMap<number, number>;
}

function openPlan(posed: Posed, choices: readonly Choice[]): Plan {
  const bringers = new Map<number, number>();
  for (const gain of choices.flatMap((choice) => directGains(posed, choice))) {
    bringers.set(gain, (bringers.get(gain) ?? 0) + 1);
  }
  return { posed, bringers };
}

function isIdle({ posed }: Plan, taken: Taken): boolean {
  return taken.gained.length === 0 && !posed.item(taken.item).mustTake;
}

/**
 * Every order that may matter, items first that others could make idle. What has been taken decides what can
 * follow, so a set of items from which there was no way on is not tried again.
 */
function searchOrder(plan: Plan, choices: readonly Choice[]): readonly Taken[] | null {
  const deadEnds = new Set<string>();
  const atRisk = (choice: Choice) =>
    directGains(plan.posed, choice).every((gain) => (plan.bringers.get(gain) ?? 0) > 1);
  const sorted = choices.toSorted(
    (left, right) => Number(atRisk(right)) - Number(atRisk(left)) || left.item - right.item,
  );
  const extend = (
    order: readonly Taken[],
    gained: ReadonlySet<number>,
  ): readonly Taken[] | null => {
    if (order.length === choices.length) return order;
    const key = order
      .map(({ item }) => item)
      .toSorted((left, right) => left - right)
      .join();
    if (deadEnds.has(key)) return null;
    for (const choice of sorted) {
      if (order.some(({ item }) => item === choice.item)) continue;
      if (firstUnmet(plan, choice, gained) !== null) continue;
      const after = new Set(gained);
      const taken = takeNext(plan, choice, after);
      const found = isIdle(plan, taken) ? null : extend([...order, taken], after);
      if (found) return found;
    }
    deadEnds.add(key);
    return null;
  };
  return extend([], new Set());
}

/** Takes the item: what it newly brings is added to what has been gained. */
function takeNext(plan: Plan, choice: Choice, gained: Set<number>): Taken {
  const fresh = [...freshGains(plan, choice, gained)].sort((left, right) => left - right);
  for (const gain of fresh) gained.add(gain);
  return { item: choice.item, way: choice.way, gained: fresh };
}

/** What the item would newly bring now, with the wholes that its gains complete. */
function freshGains(
  { posed }: Plan,
  choice: Choice,
  gained: ReadonlySet<number>,
): ReadonlySet<number> {
  const fresh = new Set(directGains(posed, choice).filter((gain) => !gained.has(gain)));
  // The set grows while it is walked: a completed whole may be a part itself.
  for (const gain of fresh) {
    for (const whole of posed.wholesAbove(gain)) {
      const parts = posed.gain(whole).parts ?? [];
      const complete = parts.every((part) => gained.has(part) || fresh.has(part));
      if (complete && !gained.has(whole)) fresh.add(whole);
    }
  }
  return fresh;
}

function directGains(posed: Posed, choice: Choice): readonly number[] {
  return [...posed.item(choice.item).required, ...choice.wanted];
}

function firstUnmet(
  plan: Plan,
  choice: Choice,
  gained: ReadonlySet<number>,
): { readonly gain: number; readonly group: readonly number[] } | null {
  const fresh = freshGains(plan, choice, gained);
  for (const gain of directGains(plan.posed, choice)) {
    if (gained.has(gain)) continue;
    for (const group of plan.posed.gain(gain).needs) {
      if (!group.some((need) => gained.has(need) || fresh.has(need))) return { gain, group };
    }
  }
  return null;
}
