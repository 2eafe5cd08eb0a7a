import {
  type AcquisitionPlan,
  type AcquisitionProblem,
  compareCosts,
  type Choice,
} from './acquisition.ts';
import { type Cut, modelAcquisition } from './acquisitionModel.ts';
import { arrange, costsOf } from './arrange.ts';
import { BOUND_SCALE, boundCosts, type Bounds } from './bounds.ts';
import type { MixedIntegerSolver, ObjectiveOutcome } from './mixedInteger.ts';
import { cutIdle, cutWaiting } from './orderCut.ts';
import { type Ranking, rankItems } from './rankItems.ts';

/** The tools of a search: the clock is passed in, so that the search itself stays a pure function. */
export interface SearchTools {
  readonly solver: MixedIntegerSolver;
  /** Milliseconds, rising. */
  readonly clock: () => number;
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

/** The `count` best plans, best first: no plan takes all that an earlier one takes. */
export function searchPlans(
  problem: AcquisitionProblem,
  count: number,
  limitMs: number,
  tools: SearchTools,
): SearchResult {
  const until = tools.clock() + limitMs;
  const search: Search = { problem, bounds: boundCosts(problem), until, tools };
  const ranking = rankItems(problem, search.bounds);
  const plans: FoundPlan[] = [];
  const cuts: Cut[] = [];
  while (plans.length < count) {
    const startedAt = tools.clock();
    const step = searchBest(search, ranking, cuts);
    if (step.status !== 'FOUND') {
      if (plans.length === 0) return step;
      break;
    }
    plans.push({ ...step.plan, outcomes: step.outcomes, milliseconds: tools.clock() - startedAt });
    if (step.plan.taken.length === 0) break;
    cuts.push({ events: step.plan.taken.map(({ item }) => ({ item, gain: null })), unless: [] });
  }
  return { status: 'FOUND', plans, candidates: ranking.order.length };
}

/** Whether there is any plan at all; null where the time did not suffice to tell. */
export function isFeasible(
  problem: AcquisitionProblem,
  limitMs: number,
  tools: SearchTools,
): boolean | null {
  const until = tools.clock() + limitMs;
  const search: Search = { problem, bounds: boundCosts(problem), until, tools };
  const step = searchAny(search, rankItems(problem, search.bounds), []);
  return step.status === 'UNKNOWN' ? null : step.status === 'FOUND';
}

interface Search {
  readonly problem: AcquisitionProblem;
  readonly bounds: Bounds;
  readonly until: number;
  readonly tools: SearchTools;
}

type Step =
  | {
      readonly status: 'FOUND';
      readonly plan: AcquisitionPlan;
      readonly outcomes: readonly ObjectiveOutcome[];
      readonly items: ReadonlySet<number>;
    }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN' };

/**
 * First the best plan among a few promising items; then every item that could be part of a better one, which the
 * bounds leave few of. What that second search proves holds for the whole shelf.
 */
function searchBest(search: Search, ranking: Ranking, cuts: Cut[]): Step {
  const first = searchAny(search, ranking, cuts);
  if (first.status !== 'FOUND') return first;
  const better = ranking.betterThan(first.plan.costs);
  const missing = better.filter((item) => !first.items.has(item));
  if (missing.length === 0) return first;
  const items = new Set([...first.items, ...missing]);
  const second = solveOver(search, items, cuts);
  if (second.status !== 'FOUND') return boundedByRanking(search, first);
  const improved = compareCosts(second.plan.costs, first.plan.costs) <= 0 ? second : first;
  return isProven(second)
    ? second
    : boundedByRanking(search, { ...improved, outcomes: second.outcomes });
}

/** Widens the set of promising items until it holds a plan, or holds everything and still none. */
function searchAny(search: Search, ranking: Ranking, cuts: Cut[]): Step {
  if (search.bounds.overall === null) return { status: 'INFEASIBLE' };
  for (let size = ranking.coreSize; ; size *= 4) {
    const items = ranking.core(size);
    const step = solveOver(search, items, cuts);
    if (step.status !== 'INFEASIBLE' || items.size >= ranking.order.length) return step;
  }
}

/** The best workable plan over some of the items. Orders that cannot work are cut off as they turn up. */
function solveOver(search: Search, items: ReadonlySet<number>, cuts: Cut[]): Step {
  const { problem, tools } = search;
  const sorted = [...items].sort((left, right) => left - right);
  for (;;) {
    const remainingMs = search.until - tools.clock();
    if (remainingMs <= 0) return { status: 'UNKNOWN' };
    const { model, read } = modelAcquisition(problem, sorted, cuts);
    const result = tools.solver.solve(model, remainingMs);
    if (result.status === 'INFEASIBLE' || result.status === 'UNKNOWN') return result;
    const choices = dropIdleWants(problem, read(result.values));
    const arrangement = arrange(problem, choices);
    if (arrangement.status !== 'WORKABLE') {
      const { status } = arrangement;
      cuts.push(
        status === 'WAITING' ? cutWaiting(problem, arrangement.stuck) : cutIdle(problem, choices),
      );
      continue;
    }
    const plan = { taken: arrangement.order, costs: costsOf(problem, arrangement.order) };
    return { status: 'FOUND', plan, outcomes: result.objectives, items };
  }
}

/** Options without credits cost nothing, so the model may want them for nothing: leave those away. */
function dropIdleWants(problem: AcquisitionProblem, choices: readonly Choice[]): readonly Choice[] {
  const parts = new Set(problem.gains.flatMap((gain) => gain.parts ?? []));
  let kept = choices;
  for (const choice of choices) {
    for (const gain of choice.wanted) {
      const isIdle = problem.gains[gain]?.credits === 0 && !parts.has(gain);
      if (!isIdle || problem.mustGain.includes(gain)) continue;
      const without = kept.map((each) =>
        each.item === choice.item
          ? { ...each, wanted: each.wanted.filter((wanted) => wanted !== gain) }
          : each,
      );
      if (arrange(problem, without).status === 'WORKABLE') kept = without;
    }
  }
  return kept;
}

function isProven(step: Step): boolean {
  return step.status === 'FOUND' && step.outcomes.every((outcome) => outcome.proven);
}

/** What time left unproven is at least as good as the bounds over the whole shelf. */
function boundedByRanking(search: Search, step: Extract<Step, { status: 'FOUND' }>): Step {
  let exact = true;
  const outcomes = step.plan.costs.map((value, order): ObjectiveOutcome => {
    const least = exact ? (search.bounds.overall?.[order] ?? 0) / BOUND_SCALE : 0;
    const bound = Math.min(value, Math.max(0, Math.ceil(least)));
    exact &&= bound === value;
    return { value, bound, proven: exact };
  });
  return { ...step, outcomes };
}
