import {
  type AcquisitionPlan,
  type AcquisitionProblem,
  compareCosts,
  isBeyondDoubt,
} from './acquisition.ts';
import { posedOf } from './posed.ts';
import { areProven, type MixedIntegerSolver, type ObjectiveOutcome } from './mixedInteger.ts';
import { type Ranking, rankItems } from './rankItems.ts';
import { BOUND_SCALE } from './relaxation.ts';
import { type Accept, type SolveContext, solveOver, type Solved } from './solveOver.ts';

/** The tools of a search: the clock is passed in, so that the search itself stays a pure function. */
export interface SearchTools {
  readonly solver: MixedIntegerSolver;
  /** Milliseconds, rising. */
  readonly clock: () => number;
  /** Where given, whether a plan will do; the search goes on from one that will not. */
  readonly accept?: Accept;
  /** Where given, the moment of the clock at which nobody waits for the answer any longer. */
  readonly latest?: number;
}

/** How long a search may go on that was given so much time. */
export function timeLeft({ clock, latest = Infinity }: SearchTools, limitMs: number): number {
  return Math.min(limitMs, latest - clock());
}

export interface FoundPlan extends AcquisitionPlan {
  /** For each of the problem's costs: the value, what is known of it from below, and whether that is all. */
  readonly outcomes: readonly ObjectiveOutcome[];
  readonly milliseconds: number;
}

export type SearchResult =
  | { readonly status: 'FOUND'; readonly plans: readonly FoundPlan[]; readonly candidates: number }
  | { readonly status: 'INFEASIBLE' }
  /** Time ran out before anything was found or ruled out. */
  | { readonly status: 'UNKNOWN' };

/** Where the first plan is looked for, and from how many items on a narrower look comes first. */
const FIRST_LOOK = 40;
const NARROW_LOOK = 120;

/** The `count` best plans, best first: no plan takes all that an earlier one takes. */
export function searchPlans(
  problem: AcquisitionProblem,
  count: number,
  limitMs: number,
  tools: SearchTools,
): SearchResult {
  const search = openSearch(problem, limitMs, tools);
  const plans: FoundPlan[] = [];
  while (plans.length < count) {
    const startedAt = tools.clock();
    const found = searchBest(search);
    if (found.status !== 'FOUND') {
      if (plans.length === 0) return { status: found.status };
      break;
    }
    const { plan, outcomes } = found;
    plans.push({ ...plan, outcomes, milliseconds: tools.clock() - startedAt });
    if (plan.taken.length === 0) break;
    const events = plan.taken.map(({ item }) => ({ item, gain: null }));
    search.cuts.push({ events, unless: [] });
  }
  return { status: 'FOUND', plans, candidates: search.ranking.count };
}

/** Whether there is any plan at all; null where the time did not suffice to tell. */
export function isFeasible(
  problem: AcquisitionProblem,
  limitMs: number,
  tools: SearchTools,
): boolean | null {
  const { status } = searchAny(openSearch({ ...problem, costs: ['ITEMS'] }, limitMs, tools), []);
  return status === 'UNKNOWN' ? null : status === 'FOUND';
}

/** Its cuts are plans given already, and what cannot work: they hold for every later look. */
interface Search extends SolveContext {
  readonly ranking: Ranking;
  /** Where the last plan was looked for: the next best is looked for there first. */
  looked: readonly number[];
}

function openSearch(problem: AcquisitionProblem, limitMs: number, tools: SearchTools): Search {
  const until = tools.clock() + limitMs;
  const ranking = rankItems(problem);
  const { overall } = ranking;
  const found = { cuts: [], looked: [], doubts: [] };
  return { posed: posedOf(problem), overall, ranking, until, tools, ...found };
}

type Found = Extract<Solved, { readonly status: 'FOUND' }>;

/**
 * First a good plan among a few promising items; then every item that could be part of a better one. The bounds
 * leave few of those, and what is proven over them holds for the whole shelf.
 */
function searchBest(search: Search): Solved {
  const { ranking } = search;
  const { costs } = search.posed.problem;
  const first = searchAny(search, costs);
  if (first.status !== 'FOUND') return first;
  let best: Found = first;
  for (let size = NARROW_LOOK; ; size *= 4) {
    const open = ranking.betterThan(best.plan.costs);
    const looked = new Set(search.looked);
    if (areProven(best.outcomes) && open.every((item) => looked.has(item))) {
      return proven(search, best);
    }
    const look = open.length > size ? ranking.promising(size) : open;
    const next = solveOver(search, look, costs, best.plan.costs);
    if (next.status === 'UNKNOWN') return bounded(search, best, null);
    if (next.status === 'FOUND') {
      const isBetter = compareCosts(next.plan.costs, best.plan.costs) < 0;
      if (isBetter) best = next;
      if (!areProven(next.outcomes)) {
        const holds = look === open && isBeyondDoubt(best.plan.costs, search.doubts);
        return bounded(search, best, holds ? next.outcomes : null);
      }
    }
    search.looked = look;
    if (look === open) return proven(search, best);
  }
}

/** Widens the look until it holds a plan, or holds everything and still none. */
function searchAny(search: Search, costs: AcquisitionProblem['costs']): Solved {
  const { overall, ranking } = search;
  if (overall === null) return { status: 'INFEASIBLE' };
  for (let size = FIRST_LOOK; ; size *= 4) {
    const look = size < search.looked.length ? search.looked : ranking.promising(size);
    const found = solveOver(search, look, costs, null);
    search.looked = look;
    if (found.status !== 'INFEASIBLE') return found;
    if (size >= ranking.count) return search.doubts.length === 0 ? found : { status: 'UNKNOWN' };
  }
}

function proven(search: Search, found: Found): Found {
  if (!isBeyondDoubt(found.plan.costs, search.doubts)) return bounded(search, found, null);
  const outcomes = found.plan.costs.map((value) => ({ value, bound: value, proven: true }));
  return { ...found, outcomes };
}

/**
 * What time left unproven. The bounds over the whole shelf hold in any case; what the solver knew holds where it
 * looked at every item that could be part of a better plan.
 */
function bounded(search: Search, found: Found, known: readonly ObjectiveOutcome[] | null): Found {
  let exact = true;
  const outcomes = found.plan.costs.map((value, order): ObjectiveOutcome => {
    if (!exact) return { value, bound: 0, proven: false };
    const least = Math.max(0, (search.overall?.[order] ?? 0) / BOUND_SCALE);
    const bound = Math.min(value, Math.max(least, known?.[order]?.bound ?? 0));
    exact = bound === value;
    return { value, bound, proven: exact };
  });
  return { ...found, outcomes };
}
