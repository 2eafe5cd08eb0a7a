import type { Choice, Taken } from '../acquisition.ts';
import type { Cut } from '../acquisitionModel.ts';
import { arrange } from '../arrange.ts';
import type { MixedIntegerSolver, Row } from '../mixedInteger.ts';
import { cutIdle } from '../idleCut.ts';
import type { Posed } from '../posed.ts';
import { cutWaiting } from '../waitingCut.ts';
import { type BundleModel, type Ceiling, type Measure, modelBundle } from './bundleModel.ts';
import { bundleGainCost, type BundleProblem, bundleWayCost } from './bundleProblem.ts';

export interface BundleSearch {
  readonly problem: BundleProblem;
  readonly posed: Posed;
  readonly measures: readonly Measure[];
  readonly until: number;
  readonly tools: { readonly solver: MixedIntegerSolver; readonly clock: () => number };
  /** Orders that cannot work, and bundles given already: they hold for every later look. */
  readonly cuts: Cut[];
}

/** A bundle that keeps every limit, in a workable order. */
export interface Candidate {
  readonly choices: readonly Choice[];
  readonly taken: readonly Taken[];
  /** Goals by number. */
  readonly uncovered: readonly number[];
  /** One a measure. */
  readonly values: readonly number[];
}

export type Solved =
  | { readonly status: 'FOUND'; readonly found: Candidate; readonly bound: number }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN'; readonly bound: number };

/** The best workable bundle over some of the items; without a measure any. Orders that cannot work are cut off as they turn up. */
export function solveOver(
  search: BundleSearch,
  items: readonly number[],
  measure: Measure | null,
  ceilings: readonly Ceiling[],
): Solved {
  const { problem, posed, until, tools, cuts } = search;
  const open = new Set(items);
  if ([...problem.acquisition.mustTake].some((item) => !open.has(item))) {
    return { status: 'INFEASIBLE' };
  }
  const remainingMs = until - tools.clock();
  if (remainingMs <= 0) return { status: 'UNKNOWN', bound: -Infinity };
  const modelled = modelBundle(problem, posed, items, cuts, measure, ceilings);
  let found = null as Candidate | null;
  const look = (values: readonly number[]): readonly Row[] => {
    const choices = withoutSuperfluousKeepers(search, modelled.read(values));
    const arrangement = arrange(posed, choices);
    if (arrangement.status === 'WORKABLE') {
      found = weigh(search, modelled, choices, arrangement.order, values);
      return [];
    }
    const fresh =
      arrangement.status === 'IDLE'
        ? [cutIdle(posed, choices)]
        : cutWaiting(posed, arrangement.stuck, arrangement.gained);
    cuts.push(...fresh);
    return fresh.map(modelled.rowOf);
  };
  const result = tools.solver.solve(modelled.model, remainingMs, look);
  if (result.status === 'INFEASIBLE') return { status: 'INFEASIBLE' };
  if (result.status === 'UNKNOWN') {
    return { status: 'UNKNOWN', bound: result.bound * modelled.unit };
  }
  const bound = (result.objectives[0]?.bound ?? -Infinity) * modelled.unit;
  // Where there is no column the solver has nothing to show.
  if (result.values.length === 0) look([]);
  return found === null ? { status: 'UNKNOWN', bound } : { status: 'FOUND', found, bound };
}

/** What is carried anyway need not be kept besides, where the order still works. */
function withoutSuperfluousKeepers(
  { problem, posed }: BundleSearch,
  choices: readonly Choice[],
): readonly Choice[] {
  const keepers = problem.base?.keepers;
  if (!keepers) return choices;
  let kept = choices;
  for (const choice of choices) {
    if (!keepers.has(choice.item)) continue;
    const [gain] = posed.item(choice.item).required;
    const others = kept.filter((each) => each !== choice);
    const isCarried = others.some(
      ({ item, wanted }) =>
        gain !== undefined && (wanted.includes(gain) || posed.item(item).required.includes(gain)),
    );
    if (isCarried && arrange(posed, others).status === 'WORKABLE') kept = others;
  }
  return kept;
}

function weigh(
  search: BundleSearch,
  modelled: BundleModel,
  choices: readonly Choice[],
  taken: readonly Taken[],
  columns: readonly number[],
): Candidate {
  const unmet = new Set(modelled.uncovered(columns));
  const gained = new Set(taken.flatMap((each) => each.gained));
  const uncovered = [...search.problem.goals.keys()].filter((number) => {
    const goal = search.problem.goals[number];
    if (goal?.kind === 'ANY') return !goal.gains.some((gain) => gained.has(gain));
    return unmet.has(number);
  });
  return { choices, taken, uncovered, values: measure(search, choices, taken, uncovered.length) };
}

export function measure(
  { problem, measures }: Pick<BundleSearch, 'problem' | 'measures'>,
  choices: readonly Choice[],
  taken: readonly Taken[],
  uncovered: number,
): readonly number[] {
  return measures.map((each) => {
    if (each === 'GOALS_UNCOVERED') return uncovered;
    if (each === 'WANTS') return choices.reduce((sum, { wanted }) => sum + wanted.length, 0);
    return taken.reduce(
      (sum, { item, way, gained }) =>
        sum +
        bundleWayCost(problem, item, way, each) +
        gained.reduce((total, gain) => total + bundleGainCost(problem, gain, each), 0),
      0,
    );
  });
}
