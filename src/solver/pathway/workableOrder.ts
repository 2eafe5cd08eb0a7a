import type { Choice, Taken } from '../acquisition.ts';
import { type Arrangement, openSteps, type Steps, takeInTurn } from '../arrange.ts';
import { leastAdded } from '../groups/leastAdded.ts';
import type { MixedIntegerSolver } from '../mixedInteger.ts';
import type { Posed } from '../posed.ts';
import type { EntryOption, GainGroups, PathwayGoal } from './goal.ts';
import type { PathwayChoice } from './pathwayModel.ts';

/** So many items in every order are worth trying; of more only the order that the model had in mind is. */
const EVERY_ORDER_MAX = 7;
const CHECK_LIMIT_MS = 1_000;

/**
 * An order of the chosen items in which needs are met, entry is met before anything serves a group, and what comes last
 * comes last. `EXACT`: there is none for this very choice.
 */
export function workableOrder(
  posed: Posed,
  goal: PathwayGoal,
  { choices, early }: PathwayChoice,
  solver: MixedIntegerSolver,
): Exclude<Arrangement, { status: 'IDLE' }> | { readonly status: 'EXACT' } {
  const plain = takeInTurn(posed, choices);
  if (plain.status === 'WAITING') return plain;
  const useful = withoutIdle(posed, plain.order);
  if (goal.entry.length === 0 && goal.last === null) return { status: 'WORKABLE', order: useful };
  const search = { posed, goal, solver, steps: openSteps(posed) };
  const rank = ({ item }: Choice) => {
    if (early.has(item)) return 0;
    return goal.last !== null && brings(posed, item, goal.last) ? 2 : 1;
  };
  const guided = choices
    .filter(({ item }) => useful.some((taken) => taken.item === item))
    .sort((left, right) => rank(left) - rank(right) || left.item - right.item);
  const order =
    greedyOrder(search, guided) ??
    (guided.length <= EVERY_ORDER_MAX ? anyOrder(search, guided, [], new Set()) : null);
  return order ? { status: 'WORKABLE', order } : { status: 'EXACT' };
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
  const gained = new Set<number>();
  const order: Taken[] = [];
  let waiting = choices;
  while (waiting.length > 0) {
    const next = waiting.find((choice) => search.steps.isReady(choice, gained));
    if (!next) return null;
    order.push(search.steps.take(next, gained));
    waiting = waiting.filter((choice) => choice !== next);
  }
  return leads(search, order) ? withoutIdle(search.posed, order) : null;
}

function anyOrder(
  search: OrderSearch,
  choices: readonly Choice[],
  order: readonly Taken[],
  gained: ReadonlySet<number>,
): readonly Taken[] | null {
  if (order.length === choices.length) {
    return leads(search, order) ? withoutIdle(search.posed, order) : null;
  }
  for (const choice of choices) {
    if (order.some(({ item }) => item === choice.item)) continue;
    if (!search.steps.isReady(choice, gained)) continue;
    const after = new Set(gained);
    const taken = search.steps.take(choice, after);
    const found = anyOrder(search, choices, [...order, taken], after);
    if (found) return found;
  }
  return null;
}

/** Whether what may serve, made after entry and not after the last thing, meets every group. */
function leads({ posed, goal, solver }: OrderSearch, order: readonly Taken[]): boolean {
  const { had } = posed.problem;
  const made = new Set<number>();
  const servable = new Set<number>();
  const isHad = (gain: number) => had[gain] === 1 || made.has(gain);
  const isEntered = () =>
    goal.entry.every((options) => options.some((option) => isOptionMet(option, isHad, solver)));
  let isOver = false;
  for (const { gained } of order) {
    const serves = isEntered() && !isOver;
    for (const gain of gained) {
      made.add(gain);
      if (serves) servable.add(gain);
    }
    isOver ||= goal.last !== null && gained.includes(goal.last);
  }
  if (!isEntered() || (goal.last !== null && !isOver)) return false;
  const isThere = (gain: number) => had[gain] === 1 || servable.has(gain);
  return goal.groups === null || areGroupsMet(goal.groups, isThere, solver);
}

function isOptionMet(
  { gains, groups }: EntryOption,
  isHad: (gain: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  return gains.every(isHad) && (groups === null || areGroupsMet(groups, isHad, solver));
}

/** Whether these alone meet every group: blocks that are not there are left out of the ask. */
function areGroupsMet(
  { ask, gains }: GainGroups,
  isThere: (gain: number) => boolean,
  solver: MixedIntegerSolver,
): boolean {
  const found = leastAdded(ask, (block) => isThere(gains[block] ?? -1), solver, CHECK_LIMIT_MS);
  return found?.blocks.length === 0;
}
