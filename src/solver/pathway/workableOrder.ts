import type { Choice, Taken } from '../acquisition.ts';
import { type Arrangement, openSteps, type Steps, takeFirstReady } from '../arrange.ts';
import type { MixedIntegerSolver } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import { areGroupsMet, enteredAfter, thereAfter } from './entered.ts';
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
  { choices, early, endOf }: PathwayChoice,
  solver: MixedIntegerSolver,
): Exclude<Arrangement, { status: 'IDLE' }> | NoOrder {
  const rank = ({ item }: Choice) => {
    if (early.has(item)) return 0;
    return goal.last !== null && brings(posed, item, goal.last) ? 2 : 1;
  };
  const guided = choices.toSorted(
    (left, right) =>
      rank(left) - rank(right) || endOf(left.way) - endOf(right.way) || left.item - right.item,
  );
  const inTurn = takeFirstReady(posed, guided);
  if (inTurn.status === 'WAITING') return inTurn;
  const kept = withoutIdle(posed, inTurn.order);
  if (goal.entry.length === 0 && goal.last === null) return { status: 'WORKABLE', order: kept };
  const search = { posed, goal, solver, steps: openSteps(posed) };
  const useful = guided.filter(({ item }) => kept.some((taken) => taken.item === item));
  const looksAtAll = useful.length <= EVERY_ORDER_MAX;
  const order =
    greedyOrder(search, useful) ?? (looksAtAll ? firstOf(everyOrder(search, useful)) : null);
  return order ? { status: 'WORKABLE', order } : { status: 'EXACT', isSure: looksAtAll };
}

/** Every order in which the choice works; null where they are too many to look at. */
export function workableOrders(
  posed: Posed,
  goal: PathwayGoal,
  choices: readonly Choice[],
  solver: MixedIntegerSolver,
): Generator<readonly Taken[]> | null {
  if (choices.length > EVERY_ORDER_MAX) return null;
  return everyOrder({ posed, goal, solver, steps: openSteps(posed) }, choices);
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
}

function brings(posed: Posed, index: number, gain: number): boolean {
  const item = posed.item(index);
  return item.required.includes(gain) || item.optional.includes(gain);
}

function greedyOrder(search: OrderSearch, choices: readonly Choice[]): readonly Taken[] | null {
  const found = takeFirstReady(search.posed, choices);
  const isWorkable = found.status === 'WORKABLE' && leads(search, found.order);
  return isWorkable ? withoutIdle(search.posed, found.order) : null;
}

function* everyOrder(search: OrderSearch, choices: readonly Choice[]): Generator<readonly Taken[]> {
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
function leads({ posed, goal, solver }: OrderSearch, order: readonly Taken[]): boolean {
  const { had } = posed.problem;
  const entered = enteredAfter({ goal, had }, order, solver);
  if (entered === null) return false;
  const over = order.findIndex(({ gained }) => goal.last !== null && gained.includes(goal.last));
  if (goal.last !== null && over < 0) return false;
  const serving = order.slice(entered, over < 0 ? order.length : over + 1);
  return goal.groups === null || areGroupsMet(goal.groups, thereAfter({ had }, serving), solver);
}
