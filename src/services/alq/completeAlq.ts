import type { AlqCompletion, AlqCompletionQuestion, CompletionPlan } from '../../domain/alq.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { PlanStatus } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import { openLedger } from '../../rules/alqLedger.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { searchPlans, type SearchTools, timeLeft } from '../../solver/acquire.ts';
import { basisOf } from './assessAlq.ts';
import {
  type CompletionContext,
  costsAsked,
  heldCarries,
  poseCompletion,
} from './completionProblem.ts';
import { type Counted, describePlan } from './describePlan.ts';
import { explainLeftOut } from './explainLeftOut.ts';
import { findConflicts } from './findConflicts.ts';

/** Which outcomes complete an ALQ, or its major. Null where the time ran out before anything could be said. */
export function completeAlq(
  index: CatalogueIndex,
  policy: Policy,
  entries: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
  tools: SearchTools,
): AlqCompletion | null {
  const until = tools.clock() + timeLeft(tools, question.limitMs);
  const terms = alqTerms(policy);
  const ledger = openLedger(index, terms, entries, question.asOf);
  const context: CompletionContext = { index, terms, ledger, question };
  const answer = (
    status: PlanStatus,
    described: readonly { readonly plan: CompletionPlan; readonly counted: Counted }[],
    conflicts: AlqCompletion['conflicts'] = [],
  ): AlqCompletion => ({
    basis: basisOf(index, policy, question.asOf),
    status,
    asOf: question.asOf,
    completeBy: question.completeBy,
    policyId: policy.id,
    counted: described[0]?.counted.held ?? [],
    notCounted: described[0]
      ? explainLeftOut(index, terms, ledger, {
          days: described[0].counted.days,
          shown: new Set(described[0].counted.held),
        })
      : ledger.refused,
    plans: described.map(({ plan }) => plan),
    conflicts,
  });
  if (isComplete(context)) return answer('ALREADY_COMPLETE', [describeNothing(context)]);
  const posed = poseCompletion(context, new Set());
  const found = posed.unmeetable
    ? ({ status: 'INFEASIBLE' } as const)
    : searchPlans(posed.problem, question.alternatives, until - tools.clock(), tools);
  if (found.status === 'UNKNOWN') return null;
  if (found.status === 'INFEASIBLE') {
    return answer('INFEASIBLE', [], findConflicts(context, until, tools));
  }
  const described = found.plans.map((plan) => describePlan(context, posed, plan, found.candidates));
  const proven = described.every(({ plan }) => plan.proof.status === 'OPTIMAL');
  return answer(proven ? 'OPTIMAL' : 'FEASIBLE', described);
}

/** What is held carries it, and all that is required is held; a required micro-credential is still to be taken. */
function isComplete(context: CompletionContext): boolean {
  const { ledger, question } = context;
  const required = question.constraints.requireIds ?? [];
  return required.every((id) => ledger.heldIds.has(id)) && heldCarries(context, new Set());
}

function describeNothing(context: CompletionContext) {
  const nothing = { value: 0, bound: 0, proven: true };
  const costs = costsAsked(context.question);
  const found = { taken: [], costs: [], outcomes: costs.map(() => nothing), milliseconds: 0 };
  return describePlan(context, poseCompletion(context, new Set()), found, 0);
}
