import type { PlanningDependencies } from './openAlqServices.ts';
import type { PathwayServices } from './pathwayServices.ts';
import { findPolicy } from './planning/findPolicy.ts';
import { readHeld } from './planning/readHeld.ts';

export function openPathwayServices(dependencies: PlanningDependencies): PathwayServices {
  const { graph, cache, planner, policies } = dependencies;
  return {
    stack: async (question, limits) => {
      const { policyId } = question;
      const policy = policyId === null ? null : findPolicy(policies, policyId, 'STACKING');
      const [catalogue, held] = await Promise.all([
        cache.current(limits),
        readHeld(graph, question.holdings, limits),
      ]);
      return planner.answer(
        { kind: 'stack', catalogue, asked: { policy, held, question } },
        limits,
      );
    },
  };
}
