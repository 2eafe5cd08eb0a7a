import type { Choice, Taken } from '../acquisition.ts';
import { type Arrangement, openSteps, type Steps, takeInTurn } from '../arrange.ts';
import type { MixedIntegerSolver } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import { areGroupsMet, enteredAfter } from './entered.ts';
import type { PathwayGoal } from './goal.ts';
import type { PathwayChoice } from './pathwayModel.ts';

/** So many items in every order are worth trying; of more only the order that the model had in mind is. */
const EVERY_ORDER_MAX = 6;

/** None was found for this very choice; `isSure`: every order was looked at. */
interface NoOrder {
  readonly status: 'EXACT';
  readonly isSure: boolean;
}

/**
 * An order of the chosen items in which needs are met, entry is met before anything serves a group, and what comes last
 * comes last. `EXACT`: there is none for this very choice.
 */
export function workableOrder(
  posed: Posed,
  goal: PathwayGoal,
  { choices, early, startOf }: PathwayChoice,
  solver: MixedIntegerSolver,
): Exclude<Arrangement, { status: 'IDLE' }> | NoOrder {
  const plain = takeInTurn(posed, choices);
  if (plain.status === 'WAITING') return plain;
  const search = { posed, goal, solver, steps: openSteps(posed), met: new Map() };
  const rank = ({ item }: Choice) => {
    if (early.has(item)) return 0;
    return goal.last !== null && brings(posed, item, goal.last) ? 2 : 1;
  };
  const guided = choices.toSorted(
    (left, right) =>
      rank(left) - rank(right) || startOf(left.way) - startOf(right.way) || left.item - right.item,
  );
  const inTurn = takeFirstReady(search, guided) ?? plain.order;
  if (goal.entry.length === 0 && goal.last === null) {
    return { status: 'WORKABLE', order: withoutIdle(posed, inTurn) };
  }
  const useful = guided.filter(({ item }) =>
    withoutIdle(posed, inTurn).some((taken) => taken.item === item),
  );
  const order = greedyOrder(search, useful) ?? firstOf(everyOrder(search, useful));
  return order
    ? { status: 'WORKABLE', order }
    : { status: 'EXACT', isSure: useful.length <= EVERY_ORDER_MAX };
}

/** Every order in which the choice works; null where they are too many to look at. */
export function workableOrders(
  posed: Posed,
  goal: PathwayGoal,
  choices: readonly Choice[],
  solver: MixedIntegerSolver,
): Generator<readonly Taken[]> | null {
  if (choices.length > EVERY_ORDER_MAX) return null;
  return everyOrder({ posed, goal, solver, steps: openSteps(posed), met: new Map() }, choices);
}

/** What brings nothing new may as well be left, unless it was asked for. */
function withoutIdle(posed: Posed, order: readonly Taken[]): readonly Taken[] {
  return order.filter(({ item, gained }) => gained.length > 0 || posed.item(item).mustTake);
}

interface OrderSearch {
  readonly posed: Posed;
  readonly goal: PathwayGoal;
  readonly solver: MixedIntegerSolver;
  readonly steps: Steps;
  /** Whether these gains meet every group, as far as that was asked. */
  readonly met: Map<string, boolean>;
}

function brings(posed: Posed, index: number, gain: number): boolean {
  const item = posed.item(index);
  return item.required.includes(gain) || item.optional.includes(gain);
}

function greedyOrder(search: OrderSearch, choices: readonly Choice[]): readonly Taken[] | null {
  const order = takeFirstReady(search, choices);
  return order && leads(search, order) ? withoutIdle(search.posed, order) : null;
}

function takeFirstReady(
  { steps }: OrderSearch,
  choices: readonly Choice[],
): readonly Taken[] | null {
  const gained = new Set<number>();
  const order: Taken[] = [];
  let waiting = choices;
  while (waiting.length > 0) {
    const next = waiting.find((choice) => steps.isReady(choice, gained));
    if (!next) return null;
    order.push(steps.take(next, gained));
    waiting = waiting.filter((choice) => choice !== next);
  }
  return order;
}

function* everyOrder(search: OrderSearch, choices: readonly Choice[]): Generator<readonly Taken[]> {
  if (choices.length > EVERY_ORDER_MAX) return;
  const { steps, posed } = search;
  const extend = function* (
    order: readonly Taken[],
    waiting: readonly Choice[],
    gained: ReadonlySet<number>,
  ): Generator<readonly Taken[]> {
    if (waiting.length === 0 && leads(search, order)) yield withoutIdle(posed, order);
    for (const choice of waiting) {
      if (!steps.isReady(choice, gained)) continue;
      const after = new Set(gained);
      const taken = steps.take(choice, after);
      const left = waiting.filter((other) => other !== choice);
      yield* extend([...order, taken], left, after);
    }
  };
  yield* extend([], choices, new Set());
}

function firstOf<T>(all: Generator<T>): T | null {
  for (const each of all) return each;
  return null;
}

/** Whether what may serve, made after entry and not after the last thing, meets every group. */
function leads({ posed, goal, solver, met }: OrderSearch, order: readonly Taken[]): boolean {
  const { problem } = posed;
  const entered = enteredAfter({ ...problem, goal }, order, solver);
  if (entered === null) return false;
  const over = order.findIndex(({ gained }) => goal.last !== null && gained.includes(goal.last));
  if (goal.last !== null && over < 0) return false;
  if (goal.groups === null) return true;
  const serving = order.slice(entered, over < 0 ? order.length : over + 1);
  const servable = new Set(serving.flatMap(({ gained }) => gained));
  const key = [...servable].sort((left, right) => left - right).join();
  const isThere = (gain: number) => problem.had[gain] === 1 || servable.has(gain);
  const isMet = met.get(key) ?? areGroupsMet(goal.groups, isThere, solver);
  met.set(key, isMet);
  return isMet;
}
