import type { Choice, Taken } from '../acquisition.ts';
import type { SearchTools } from '../acquire.ts';
import { areProven, type ObjectiveOutcome } from '../mixedInteger.ts';
import { posedOf } from '../posed.ts';
import type { Ceiling, Measure } from './bundleModel.ts';
import type { BundleProblem } from './bundleProblem.ts';
import { coverGoals, type GoalCover, poseGoalCover } from './coverGoals.ts';
import { type Best, findBest } from './findBest.ts';
import { relevantItems } from './relevantItems.ts';
import { type BundleSearch, type Candidate, solveOver } from './solveOver.ts';

export interface FoundBundle {
  /** In a workable order, keepers included. */
  readonly taken: readonly Taken[];
  /** The same items with what is wanted of each, in the order of items. */
  readonly choices: readonly Choice[];
  /** Goals by number. */
  readonly uncovered: readonly number[];
  /** The goals first, then one for each of the problem's costs. */
  readonly outcomes: readonly ObjectiveOutcome[];
  readonly milliseconds: number;
}

export type BundleSearchResult =
  | {
      readonly status: 'FOUND';
      readonly bundles: readonly FoundBundle[];
      readonly candidates: number;
      /** More were asked for, and time ran out before it was known whether there are more. */
      readonly stopped: boolean;
    }
  | { readonly status: 'INFEASIBLE' }
  /** Time ran out before anything was found or ruled out. */
  | { readonly status: 'UNKNOWN' };

/** The `count` best bundles, best first: they cover equally many goals, and none takes all that an earlier one takes. */
export function searchBundles(
  problem: BundleProblem,
  count: number,
  limitMs: number,
  tools: SearchTools,
): BundleSearchResult {
  const search = openSearch(problem, limitMs, tools);
  const items = relevantItems(problem, search.posed);
  const cover = poseGoalCover(search, items);
  const bundles: FoundBundle[] = [];
  const given: (readonly number[])[] = [];
  const fixed: Ceiling[] = [];
  let stopped = false;
  while (bundles.length < count) {
    const startedAt = tools.clock();
    const best = bestOf(search, items, cover, given, fixed);
    if (best.status !== 'FOUND') {
      if (bundles.length === 0) return { status: best.status };
      stopped = best.status === 'UNKNOWN';
      break;
    }
    const { taken, choices, uncovered } = withoutIdleWants(search, best.found);
    const milliseconds = tools.clock() - startedAt;
    bundles.push({ taken, choices, uncovered, outcomes: best.outcomes, milliseconds });
    const real = taken.filter(({ item }) => !problem.base?.keepers.has(item));
    if (real.length === 0) break;
    search.cuts.push({ events: real.map(({ item }) => ({ item, gain: null })), unless: [] });
    given.push(real.map(({ item }) => item));
    if (bundles.length === 1) fixed.push({ measure: 'GOALS_UNCOVERED', most: uncovered.length });
  }
  const keepers = problem.base?.keepers.size ?? 0;
  return { status: 'FOUND', bundles, candidates: items.length - keepers, stopped };
}

/** Whether anything at all keeps the limits; null where the time did not suffice to tell. */
export function isBundleFeasible(
  problem: BundleProblem,
  limitMs: number,
  tools: SearchTools,
): boolean | null {
  const search = openSearch({ ...problem, goals: [], costs: ['ITEMS'] }, limitMs, tools);
  const items = relevantItems(search.problem, search.posed);
  const { status } = solveOver(search, items, 'ITEMS', []);
  return status === 'UNKNOWN' ? null : status === 'FOUND';
}

function openSearch(problem: BundleProblem, limitMs: number, tools: SearchTools): BundleSearch {
  const measures: readonly Measure[] = ['GOALS_UNCOVERED', ...problem.costs];
  const posed = posedOf(problem.acquisition);
  return { problem, posed, measures, until: tools.clock() + limitMs, tools, cuts: [] };
}

/** The set cover that the problem relaxes to answers most questions; where it does not, the exact look does. */
function bestOf(
  search: BundleSearch,
  items: readonly number[],
  cover: GoalCover | null,
  given: readonly (readonly number[])[],
  fixed: readonly Ceiling[],
): Best {
  const covered = cover && coverGoals(search, cover, given);
  if (covered?.status !== 'FOUND') return findBest(search, items, null, fixed);
  if (areProven(covered.outcomes)) return covered;
  const exact = findBest(search, items, covered.found, fixed);
  if (exact.status !== 'FOUND') return covered;
  const outcomes = exact.outcomes.map((outcome, order) => {
    const bound = Math.max(outcome.bound, covered.outcomes[order]?.bound ?? outcome.bound);
    return order === 0 ? outcome : { ...outcome, bound: Math.min(bound, outcome.value) };
  });
  return { ...exact, outcomes };
}

/** Options that cost nothing may be wanted for nothing: as few are as will do. */
function withoutIdleWants(search: BundleSearch, found: Candidate): Candidate {
  if (found.choices.every(({ wanted }) => wanted.length === 0)) return found;
  const ceilings = search.measures.map((measure, order): Ceiling => {
    return { measure, most: found.values[order] ?? 0 };
  });
  const items = found.choices.map(({ item }) => item).sort((left, right) => left - right);
  const until = Math.max(search.until, search.tools.clock() + TIDY_MS);
  const solved = solveOver({ ...search, until }, items, 'WANTS', ceilings);
  return solved.status === 'FOUND' ? solved.found : found;
}

/** For the last tidying over the few items taken, should the search have used up its time. */
const TIDY_MS = 100;
