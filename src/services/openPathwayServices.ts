import type { Holdings } from '../domain/holding.ts';
import type { RunLimits } from '../graph/graph.ts';
import type { PlanningDependencies } from './openAlqServices.ts';
import type { PathwayServices } from './pathwayServices.ts';
import { findPolicy } from './planning/findPolicy.ts';
import { readHeld } from './planning/readHeld.ts';

/** The policy of the majors that are destinations. */
const ALQ_POLICY = 'alq';

export function openPathwayServices(dependencies: PlanningDependencies): PathwayServices {
  const { graph, cache, planner, policies } = dependencies;
  const read = (holdings: Holdings, limits: RunLimits) =>
    Promise.all([cache.current(limits), readHeld(graph, holdings, limits)]);
  return {
    destinations: async (question, limits) => {
      const policy = findPolicy(policies, ALQ_POLICY, 'ALQ');
      const [catalogue, held] = await read(question.holdings, limits);
      const asked = { policy, held, question };
      return planner.answer({ kind: 'destinations', catalogue, asked }, limits);
    },
    find: async (question, limits) => {
      const policy = findPolicy(policies, ALQ_POLICY, 'ALQ');
      const [catalogue, held] = await read(question.holdings, limits);
      const asked = { policy, held, question };
      return planner.answer({ kind: 'pathways', catalogue, asked }, limits);
    },
    stack: async (question, limits) => {
      const { policyId } = question;
      const policy = policyId === null ? null : findPolicy(policies, policyId, 'STACKING');
      const [catalogue, held] = await read(question.holdings, limits);
      return planner.answer(
        { kind: 'stack', catalogue, asked: { policy, held, question } },
        limits,
      );
    },
  };
}
