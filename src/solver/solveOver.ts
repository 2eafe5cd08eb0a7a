import type { AcquisitionPlan, Choice, Cost, Taken } from './acquisition.ts';
import { type Cut, modelAcquisition } from './acquisitionModel.ts';
import { arrange, type Arrangement, costsOf, isIdle, takeInTurn } from './arrange.ts';
import type { MixedIntegerSolver, ObjectiveOutcome } from './mixedInteger.ts';
import type { ExactChoice } from './exactRow.ts';
import { cutIdle } from './idleCut.ts';
import type { Posed } from './posed.ts';
import { BOUND_SCALE } from './relaxation.ts';
import { cutWaiting } from './waitingCut.ts';

export type Solved =
  | {
      readonly status: 'FOUND';
      readonly plan: AcquisitionPlan;
      readonly outcomes: readonly ObjectiveOutcome[];
    }
  | { readonly status: 'INFEASIBLE' }
  | { readonly status: 'UNKNOWN' };

export interface SolveContext {
  readonly posed: Posed;
  /** No plan costs less. In thousandths. */
  readonly overall: readonly number[] | null;
  readonly until: number;
  readonly tools: {
    readonly solver: MixedIntegerSolver;
    readonly clock: () => number;
    readonly accept?: Accept;
  };
  readonly cuts: Cut[];
  /** The costs of what was refused though it might have done: nothing dearer is claimed to be proven. */
  readonly doubts: (readonly number[])[];
}

/** Whether a choice, of which this order works, will do. */
export type Accept = (choices: ExactChoice, order: readonly Taken[]) => Acceptance;

export type Acceptance =
  | { readonly status: 'ACCEPTED'; readonly order: readonly Taken[] }
  | {
      readonly status: 'REFUSED';
      /** False: in an order that was not looked at it might do. */
      readonly isSure: boolean;
    };

/**
 * The best workable plan over some of the items, if there is one that costs no more than `ceiling`. Orders that
 * cannot work are cut off as they turn up.
 */
export function solveOver(
  context: SolveContext,
  items: readonly number[],
  costs: readonly Cost[],
  ceiling: readonly number[] | null,
): Solved {
  const { posed, overall, until, tools, cuts, doubts } = context;
  const sorted = items.toSorted((left, right) => left - right);
  const looked = new Set(items);
  const { mustTake } = posed.problem;
  if ([...mustTake].some((item) => !looked.has(item))) return { status: 'INFEASIBLE' };
  const settled = ceiling === null ? 0 : settledCosts(overall, ceiling);
  const limits = (ceiling ?? []).slice(0, settled + 1);
  let asked = costs.slice(settled);
  for (;;) {
    const remainingMs = until - tools.clock();
    if (remainingMs <= 0) return { status: 'UNKNOWN' };
    const { model, read, rowOf } = modelAcquisition(posed, sorted, cuts, asked, limits);
    const result = tools.solver.solve(model, remainingMs, (values) => {
      const found = takeInTurn(posed, read(values));
      if (found.status === 'WORKABLE') return [];
      const fresh = cutWaiting(posed, found.stuck, found.gained);
      cuts.push(...fresh);
      return fresh.map(rowOf);
    });
    if (result.status === 'INFEASIBLE' || result.status === 'UNKNOWN') return result;
    const wanted = read(result.values);
    // A plan that need not be good may take hundreds of items for nothing; how these get in one another's way would
    // take longer to tell than all the time there is.
    if (asked.length === 0 && takesForNothing(posed, wanted)) {
      asked = ['ITEMS'];
      continue;
    }
    const choices = dropIdleWants(posed, wanted);
    const arrangement = arrange(posed, choices);
    if (arrangement.status !== 'WORKABLE') {
      cuts.push(...cutsFor(posed, choices, arrangement));
      continue;
    }
    const accepted = tools.accept?.(choices, arrangement.order) ?? {
      status: 'ACCEPTED',
      order: arrangement.order,
    };
    if (accepted.status === 'REFUSED') {
      if (!accepted.isSure) doubts.push(costsOf(posed, arrangement.order));
      cuts.push({ exactly: choices });
      continue;
    }
    const { order } = accepted;
    const plan = { taken: order, costs: costsOf(posed, order) };
    const certain = limits
      .slice(0, settled)
      .map((value) => ({ value, bound: value, proven: true }));
    return { status: 'FOUND', plan, outcomes: [...certain, ...result.objectives] };
  }
}

function takesForNothing(posed: Posed, choices: readonly Choice[]): boolean {
  const found = takeInTurn(posed, choices);
  return found.status === 'WORKABLE' && found.order.some((taken) => isIdle(posed, taken));
}

/** What no workable plan does, and these choices do. */
function cutsFor(
  posed: Posed,
  choices: readonly Choice[],
  arrangement: Exclude<Arrangement, { status: 'WORKABLE' }>,
): readonly Cut[] {
  return arrangement.status === 'IDLE'
    ? [cutIdle(posed, choices)]
    : cutWaiting(posed, arrangement.stuck, arrangement.gained);
}

/** How many leading costs already stand at their lower bounds: these need not be minimised again. */
function settledCosts(overall: readonly number[] | null, ceiling: readonly number[]): number {
  const open = ceiling.findIndex((value, order) => value * BOUND_SCALE !== overall?.[order]);
  return open < 0 ? ceiling.length - 1 : open;
}

/** Options without credits cost nothing, so the model may want them for nothing: leave those away. */
function dropIdleWants(posed: Posed, choices: readonly Choice[]): readonly Choice[] {
  const { mustGain, shelf } = posed.problem;
  let kept = choices;
  for (const choice of choices) {
    for (const gain of choice.wanted) {
      const isPart = (shelf.stock.wholeOf[gain] ?? -1) >= 0;
      if (shelf.stock.credits[gain] !== 0 || isPart || mustGain.includes(gain)) continue;
      const without = kept.map((each) =>
        each.item === choice.item
          ? { ...each, wanted: each.wanted.filter((wanted) => wanted !== gain) }
          : each,
      );
      if (arrange(posed, without).status === 'WORKABLE') kept = without;
    }
  }
  return kept;
}
