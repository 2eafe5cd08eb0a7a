import { type Choice, type Cost, gainCost, isOfGains, type Taken, wayCost } from './acquisition.ts';
import type { Posed } from './posed.ts';

/** A workable order of the chosen items, or why there is none. */
export type Arrangement =
  | { readonly status: 'WORKABLE'; readonly order: readonly Taken[] }
  /** These wait for one another for ever. */
  | {
      readonly status: 'WAITING';
      readonly stuck: readonly Stuck[];
      /** All that the others bring. */
      readonly gained: ReadonlySet<number>;
    }
  /** In whatever order, some item would bring nothing new. */
  | { readonly status: 'IDLE' };

export interface Stuck {
  readonly choice: Choice;
  /** A gain of the item that cannot be gained yet, and the group that nothing of meets. */
  readonly gain: number;
  readonly group: readonly number[];
}

/** A workable order in which every item brings something new, or why there is none. */
export function arrange(posed: Posed, choices: readonly Choice[]): Arrangement {
  const found = takeInTurn(posed, choices);
  if (found.status === 'WAITING' || !found.order.some((taken) => isIdle(posed, taken)))
    return found;
  const useful = searchOrder(posed, choices);
  return useful ? { status: 'WORKABLE', order: useful } : { status: 'IDLE' };
}

/** As `takeFirstReady`, by the number of the items. */
export function takeInTurn(
  posed: Posed,
  choices: readonly Choice[],
): Exclude<Arrangement, { status: 'IDLE' }> {
  return takeFirstReady(
    posed,
    choices.toSorted((left, right) => left.item - right.item),
  );
}

/**
 * Takes, again and again, the first item whose every new gain has its needs met by earlier items or by the item
 * itself. Taking what can be taken never hurts, so this finds an order whenever there is one; only where an item
 * all of whose gains others bring too must still bring something new is the order searched for.
 */
export function takeFirstReady(
  posed: Posed,
  choices: readonly Choice[],
): Exclude<Arrangement, { status: 'IDLE' }> {
  const gained = new Set<number>();
  const order: Taken[] = [];
  let waiting = choices;
  for (;;) {
    const next = waiting.find((choice) => firstUnmet(posed, choice, gained) === null);
    if (!next) break;
    order.push(takeNext(posed, next, gained));
    waiting = waiting.filter((choice) => choice !== next);
  }
  if (waiting.length === 0) return { status: 'WORKABLE', order };
  const stuck = waiting.flatMap((choice) => {
    const unmet = firstUnmet(posed, choice, gained);
    return unmet ? [{ choice, ...unmet }] : [];
  });
  return { status: 'WAITING', stuck, gained };
}

/** What a plan costs, for each of the problem's costs in turn. */
export function costsOf({ problem }: Posed, taken: readonly Taken[]): readonly number[] {
  const costOf = ({ way, gained }: Taken, cost: Cost) =>
    isOfGains(cost)
      ? gained.reduce((sum, gain) => sum + gainCost(problem, gain, cost), 0)
      : wayCost(problem, way, cost);
  return problem.costs.map((cost) => taken.reduce((sum, each) => sum + costOf(each, cost), 0));
}

/** Single steps of an order, for who has more to say about it than needs alone. */
export interface Steps {
  /** Every new gain of the item has its needs met by what is gained, or by the item itself. */
  isReady(choice: Choice, gained: ReadonlySet<number>): boolean;
  /** Takes the item: what it newly brings is added to what has been gained. */
  take(choice: Choice, gained: Set<number>): Taken;
}

export function openSteps(posed: Posed): Steps {
  return {
    isReady: (choice, gained) => firstUnmet(posed, choice, gained) === null,
    take: (choice, gained) => takeNext(posed, choice, gained),
  };
}

/** Nothing is new that the item brings, and it need not be taken. */
export function isIdle(posed: Posed, taken: Taken): boolean {
  return taken.gained.length === 0 && !posed.item(taken.item).mustTake;
}

/**
 * Every order that may matter. What nobody else waiting could bring is gained at once, which never hurts; so orders
 * branch only over items that can make one another idle. What has been taken decides what can follow, so items from
 * which there was no way on are not tried again.
 */
function searchOrder(posed: Posed, choices: readonly Choice[]): readonly Taken[] | null {
  const deadEnds = new Set<string>();
  const extend = (
    order: readonly Taken[],
    waiting: readonly Choice[],
    gained: ReadonlySet<number>,
  ): readonly Taken[] | null => {
    if (waiting.length === 0) return order;
    if (waiting.some((choice) => isSpent(posed, choice, gained))) return null;
    const key = waiting.map(({ item }) => item).join();
    if (deadEnds.has(key)) return null;
    const ready = waiting.filter((choice) => firstUnmet(posed, choice, gained) === null);
    const harmless = ready.find((choice) => !disturbs(posed, choice, waiting, gained));
    for (const choice of harmless ? [harmless] : ready) {
      const after = new Set(gained);
      const taken = takeNext(posed, choice, after);
      const left = waiting.filter((other) => other !== choice);
      const found = extend([...order, taken], left, after);
      if (found) return found;
    }
    deadEnds.add(key);
    return null;
  };
  const sorted = choices.toSorted((left, right) => left.item - right.item);
  return extend([], sorted, new Set());
}

/** Nothing that the item brings is new any more, nor ever will be. */
function isSpent(posed: Posed, choice: Choice, gained: ReadonlySet<number>): boolean {
  if (posed.item(choice.item).mustTake) return false;
  return directGains(posed, choice).every((gain) => gained.has(gain));
}

/** Whether taking the item now could leave less that is new to another that waits. */
function disturbs(
  posed: Posed,
  choice: Choice,
  waiting: readonly Choice[],
  gained: ReadonlySet<number>,
): boolean {
  const fresh = [...freshGains(posed, choice, gained)];
  // A whole may now be complete earlier, though not at once.
  const nearer = new Set([...fresh, ...fresh.flatMap((gain) => posed.wholesAbove(gain))]);
  return waiting.some(
    (other) => other !== choice && directGains(posed, other).some((gain) => nearer.has(gain)),
  );
}

/** Takes the item: what it newly brings is added to what has been gained. */
function takeNext(posed: Posed, choice: Choice, gained: Set<number>): Taken {
  const fresh = [...freshGains(posed, choice, gained)].sort((left, right) => left - right);
  for (const gain of fresh) gained.add(gain);
  return { item: choice.item, way: choice.way, gained: fresh };
}

/** What the item would newly bring now, with the wholes that its gains complete. */
function freshGains(
  posed: Posed,
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

/** What the item brings itself: wholes that it may complete aside. */
export function directGains(posed: Posed, choice: Choice): readonly number[] {
  return [...posed.item(choice.item).required, ...choice.wanted];
}

function firstUnmet(
  posed: Posed,
  choice: Choice,
  gained: ReadonlySet<number>,
): { readonly gain: number; readonly group: readonly number[] } | null {
  const fresh = freshGains(posed, choice, gained);
  for (const gain of directGains(posed, choice)) {
    if (gained.has(gain)) continue;
    for (const group of posed.gain(gain).needs) {
      if (!group.some((need) => gained.has(need) || fresh.has(need))) return { gain, group };
    }
  }
  return null;
}
