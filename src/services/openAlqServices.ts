import type { AlqAssessmentQuestion } from '../domain/alq.ts';
import type { Policy } from '../domain/policy.ts';
import type { Graph, RunLimits } from '../graph/graph.ts';
import type { AlqServices } from './alqServices.ts';
import { findPolicy } from './planning/findPolicy.ts';
import type { Planner } from './planning/planner.ts';
import type { PlanningCache } from './planning/planningCache.ts';
import { readHeld } from './planning/readHeld.ts';

export interface PlanningDependencies {
  readonly graph: Graph;
  readonly cache: PlanningCache;
  readonly planner: Planner;
  readonly policies: readonly Policy[];
}

export function openAlqServices(dependencies: PlanningDependencies): AlqServices {
  const { cache, planner } = dependencies;
  const gather = async <Question extends AlqAssessmentQuestion>(
    question: Question,
    limits: RunLimits,
  ) => {
    const policy = findPolicy(dependencies.policies, question.policyId, 'ALQ');
    const [catalogue, held] = await Promise.all([
      cache.current(limits),
      readHeld(dependencies.graph, question.holdings, limits),
    ]);
    return { catalogue, asked: { policy, held, question } };
  };
  return {
    assess: async (question, limits) =>
      planner.answer({ kind: 'assess', ...(await gather(question, limits)) }, limits),
    complete: async (question, limits) =>
      planner.answer({ kind: 'complete', ...(await gather(question, limits)) }, limits),
    timeline: async (question, limits) =>
      planner.answer({ kind: 'timeline', ...(await gather(question, limits)) }, limits),
  };
}
