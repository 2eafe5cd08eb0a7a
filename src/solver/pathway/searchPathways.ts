import { type AcquisitionPlan, compareCosts, isBeyondDoubt, type Taken } from '../acquisition.ts';
import type { SearchTools } from '../acquire.ts';
import type { Cut } from '../acquisitionModel.ts';
import { areProven, type ObjectiveOutcome, type Row } from '../mixedInteger.ts';
import { cutWaiting } from '../waitingCut.ts';
import { type Posed, posedOf } from '../posed.ts';
import { bestFit } from './bestFit.ts';
import { earliestEnds } from './earliestEnds.ts';
import { fewerItems } from './fewerItems.ts';
import type { PathwayProblem } from './goal.ts';
import { type NearItems, nearItems } from './nearItems.ts';
import { modelPathway, type PathwayChoice, type PathwayModel } from './pathwayModel.ts';
import { DAY_ROUNDING, leastCosts, planCosts } from './planCosts.ts';
import type { PathwayCost, TimeCut, Times } from './times.ts';
import { workableOrder } from './workableOrder.ts';

export interface FoundPathway extends AcquisitionPlan {
  readonly outcomes: readonly ObjectiveOutcome[];
  readonly milliseconds: number;
}

export type PathwaySearch =
  | {
      readonly status: 'FOUND';
      readonly plans: readonly FoundPathway[];
      readonly candidates: number;
    }
  | { readonly status: 'INFEASIBLE' }
  /** Time ran out before anything was found or ruled out. */
  | { readonly status: 'UNKNOWN' };

/** Where the first plan is looked for. */
const FIRST_LOOK = 60;
const WIDER = 4;

/** The `count` best ways to the goal, best first: none takes all that an earlier one takes. */
export function searchPathways(
  problem: PathwayProblem,
  times: Times,
  costs: readonly PathwayCost[],
  count: number,
  limitMs: number,
  tools: SearchTools,
): PathwaySearch {
  const search = openSearch(problem, times, costs, count, limitMs, tools);
  const plans: FoundPathway[] = [];
  while (plans.length < count) {
    const startedAt = tools.clock();
    const found = searchBest(search);
    if (found.status !== 'FOUND') {
      if (plans.length === 0) return { status: found.status };
      break;
    }
    const { taken, costs: values, outcomes } = found;
    const milliseconds = tools.clock() - startedAt;
    plans.push({ taken, costs: values, outcomes, milliseconds });
    if (taken.length === 0) break;
    search.cuts.push({ events: taken.map(({ item }) => ({ item, gain: null })), unless: [] });
  }
  return { status: 'FOUND', plans, candidates: search.near.count };
}

/** Whether there is any way at all; null where the time did not suffice to tell. */
export function isReachable(
  problem: PathwayProblem,
  times: Times,
  limitMs: number,
  tools: SearchTools,
): boolean | null {
  const search = openSearch(problem, times, ['ITEMS'], 1, limitMs, tools);
  const { status } = searchAny(search);
  return status === 'UNKNOWN' ? null : status === 'FOUND';
}

interface Search {
  readonly problem: PathwayProblem;
  readonly posed: Posed;
  readonly times: Times;
  readonly costs: readonly PathwayCost[];
  readonly count: number;
  readonly near: NearItems;
  readonly until: number;
  readonly tools: SearchTools;
  readonly cuts: Cut[];
  readonly timeCuts: TimeCut[];
  readonly leastDays: (way: number) => number;
  /** From the first calendar that does not fit on, the days on which ways start are part of the model. */
  withCalendar: boolean;
  /** Where the last plan was found, or what is no worse was ruled out: the next best is looked for there first. */
  looked: readonly number[];
  /** The least costs of what was cut off though it may have held a plan: nothing dearer is claimed to be proven. */
  readonly doubts: (readonly number[])[];
}

type Solved =
  | {
      readonly status: 'FOUND';
      readonly taken: readonly Taken[];
      readonly costs: readonly number[];
      readonly outcomes: readonly ObjectiveOutcome[];
    }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN' };
type Found = Extract<Solved, { readonly status: 'FOUND' }>;

function openSearch(
  problem: PathwayProblem,
  times: Times,
  costs: readonly PathwayCost[],
  count: number,
  limitMs: number,
  tools: SearchTools,
): Search {
  const until = tools.clock() + limitMs;
  const near = nearItems(problem, costs);
  const posed = posedOf(problem);
  const isTimed = times.hasStarts || costs.includes('DAYS');
  const leastDays = isTimed ? earliestEnds(problem, times, near.promising(near.count)) : () => 0;
  const withCalendar = times.hasStarts && costs.includes('DAYS');
  const found = { cuts: [], timeCuts: [], withCalendar, looked: [], doubts: [] };
  return { problem, posed, times, costs, count, near, until, tools, leastDays, ...found };
}

/** First a good plan among promising items, then the best among all that could be part of one no dearer. */
function searchBest(search: Search): Solved {
  const first = searchAny(search);
  if (first.status !== 'FOUND') return first;
  let best: Found = first;
  for (let size = Math.max(FIRST_LOOK, search.looked.length) * WIDER; ; size *= WIDER) {
    const open = openItems(search, best.costs);
    const looked = new Set(search.looked);
    const isWhole = open.every((item) => looked.has(item));
    if (isWhole || !areProven(best.outcomes)) return unproven(search, best, isWhole);
    const look = open.length <= 2 * size ? open : search.near.promising(size);
    const unknown = new Set(look.filter((item) => !looked.has(item)));
    const next = solveOver(search, fewerItems(search, look), { atMost: best.costs, unknown });
    if (next.status === 'UNKNOWN') return unproven(search, best, false);
    if (next.status === 'FOUND') {
      if (compareCosts(next.costs, best.costs) <= 0) best = next;
      else if (!areProven(next.outcomes)) return unproven(search, best, false);
    }
    search.looked = look;
  }
}

function openItems(
  { near, costs, leastDays, problem }: Search,
  known: readonly number[],
): readonly number[] {
  if (costs[0] !== 'DAYS') return near.within(known);
  const most = known[0] ?? 0;
  const { waysFrom } = problem.shelf;
  return near.promising(near.count).filter((item) => {
    for (let way = waysFrom[item] ?? 0; way < (waysFrom[item + 1] ?? 0); way += 1) {
      if (leastDays(way) <= most) return true;
    }
    return false;
  });
}

/** What time left unproven: the bound over the whole shelf holds for the first cost in any case. */
function unproven({ near, doubts }: Search, best: Found, holds: boolean): Found {
  if (holds && isBeyondDoubt(best.costs, doubts)) return best;
  const outcomes = best.costs.map((value, order): ObjectiveOutcome => {
    const bound = order === 0 ? Math.min(value, near.least) : 0;
    return { value, bound, proven: order === 0 && bound === value };
  });
  return { ...best, outcomes };
}

/** Widens the look until it holds a plan, or holds everything and still none. */
function searchAny(search: Search): Solved {
  const { near } = search;
  if (!near.isReachable) return { status: 'INFEASIBLE' };
  let look = search.looked.length > FIRST_LOOK ? search.looked : near.promising(FIRST_LOOK);
  for (let size = FIRST_LOOK; ; look = near.promising(size)) {
    const found = solveOver(search, fewerItems(search, look), null);
    search.looked = look;
    if (found.status !== 'INFEASIBLE') return found;
    if (look.length >= near.count) {
      return search.doubts.length === 0 ? found : { status: 'UNKNOWN' };
    }
    do size *= WIDER;
    while (size <= look.length);
  }
}

/** A plan that is the best without some items: only one that takes any of these could be better. */
interface Known {
  readonly atMost: readonly number[];
  readonly unknown: ReadonlySet<number>;
}

/** The best plan over some of the items, or the best that is no worse than one that is known. */
function solveOver(search: Search, items: readonly number[], known: Known | null): Solved {
  const { tools, problem, withCalendar } = search;
  const sorted = items.toSorted((left, right) => left - right);
  const ask = { ...search, goal: problem.goal };
  const remainingMs = search.until - tools.clock();
  if (remainingMs <= 0) return { status: 'UNKNOWN' };
  const modelled = modelPathway(ask, {
    items: sorted,
    ceilings: known ? search.near.ceilings(known.atMost) : [],
    oneOf: known?.unknown ?? null,
  });
  let best: Candidate | null = null;
  const result = tools.solver.solve(modelled.model, remainingMs, (values) => {
    const { taken, rows } = judge(search, modelled, modelled.read(values));
    const found = taken && { taken, costs: planCosts(search, taken) };
    if (found && (rows.length === 0 || !best || compareCosts(found.costs, best.costs) < 0)) {
      best = found;
    }
    return rows;
  });
  if (search.withCalendar && !withCalendar) return solveOver(search, items, known);
  if (result.status === 'INFEASIBLE') return result;
  // Assigned where solutions are looked at, which the compiler cannot see.
  const found = best as Candidate | null;
  if (!found) return { status: 'UNKNOWN' };
  const said = result.status === 'UNKNOWN' ? [] : modelled.outcomesOf(result.objectives);
  return { status: 'FOUND', ...found, outcomes: outcomesOf(found.costs, said) };
}

/** Ends the solving: the model does not say enough. */
const NEVER: Row = { lower: 1, upper: Infinity, terms: [] };

interface Candidate {
  readonly taken: readonly Taken[];
  readonly costs: readonly number[];
}

/** Values proven one after the other; from the first that is not, only its bound is known. */
function outcomesOf(
  costs: readonly number[],
  known: readonly ObjectiveOutcome[],
): readonly ObjectiveOutcome[] {
  let isExact = true;
  return costs.map((value, order) => {
    const bound = isExact ? Math.min(value, known[order]?.bound ?? 0) : 0;
    isExact &&= known[order]?.proven === true && bound === value;
    return { value, bound, proven: isExact };
  });
}

/** The choice in a workable order that fits the calendar, and rows against what is wrong with it. */
function judge(
  search: Search,
  modelled: PathwayModel,
  choice: PathwayChoice,
): { readonly taken: readonly Taken[] | null; readonly rows: readonly Row[] } {
  const { posed, problem, tools, times, cuts, timeCuts, costs } = search;
  const cut = (...fresh: readonly Cut[]) => {
    cuts.push(...fresh);
    return { taken: null, rows: fresh.map(modelled.rowOf) };
  };
  const doubt = () => search.doubts.push(leastCosts(search, choice));
  const arranged = workableOrder(posed, problem.goal, choice, tools.solver);
  if (arranged.status === 'WAITING') {
    return cut(...cutWaiting(posed, arranged.stuck, arranged.gained));
  }
  if (arranged.status === 'EXACT') {
    if (!arranged.isSure) doubt();
    return cut({ exactly: choice.choices });
  }
  const { order, fit } = bestFit(search, choice.choices, arranged.order);
  if (fit.status === 'NO_FIT') {
    if (times.hasStarts && !search.withCalendar) {
      search.withCalendar = true;
      return { taken: null, rows: [NEVER] };
    }
    if (!fit.isSure) doubt();
    return cut({ exactly: choice.choices });
  }
  if (!costs.includes('DAYS') || fit.status === 'UNKNOWN') return { taken: order, rows: [] };
  if (!fit.isEarliest) doubt();
  if (fit.days <= choice.days + DAY_ROUNDING) return { taken: order, rows: [] };
  const fresh = { choice: choice.choices, days: fit.days };
  timeCuts.push(fresh);
  return { taken: order, rows: [modelled.timeRowOf(fresh)] };
}
