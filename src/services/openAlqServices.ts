import type { AlqAssessmentQuestion } from '../domain/alq.ts';
import type { HeldOutcome, Holdings } from '../domain/holding.ts';
import type { Policy } from '../domain/policy.ts';
import { badInput, notFound, ProblemError } from '../domain/problem.ts';
import type { Graph, RunLimits } from '../graph/graph.ts';
import { readDemonstrationRecord } from '../graph/planning/readLearnerAchievements.ts';
import type { AlqServices } from './alqServices.ts';
import type { Planner } from './planning/planner.ts';
import type { PlanningCache } from './planning/planningCache.ts';
import type { PlanningKind, PlanningQuestions } from './planning/planningTask.ts';

export interface AlqDependencies {
  readonly graph: Graph;
  readonly cache: PlanningCache;
  readonly planner: Planner;
  readonly policies: readonly Policy[];
}

export function openAlqServices(dependencies: AlqDependencies): AlqServices {
  const ask = <Kind extends PlanningKind>(
    kind: Kind,
    question: PlanningQuestions[Kind]['question'],
    limits: RunLimits,
  ) => askPlanner(dependencies, kind, question, limits);
  return {
    assess: (question, limits) => ask('assess', question, limits),
    complete: (question, limits) => ask('complete', question, limits),
    timeline: (question, limits) => ask('timeline', question, limits),
  };
}

async function askPlanner<Kind extends PlanningKind>(
  { graph, cache, planner, policies }: AlqDependencies,
  kind: Kind,
  question: PlanningQuestions[Kind]['question'],
  limits: RunLimits,
): Promise<PlanningQuestions[Kind]['answer']> {
  const policy = findPolicy(policies, question);
  const [catalogue, held] = await Promise.all([
    cache.current(limits),
    readHeld(graph, question.holdings, limits),
  ]);
  return planner.answer({ kind, catalogue, policy, held, question }, limits);
}

function findPolicy(policies: readonly Policy[], { policyId }: AlqAssessmentQuestion): Policy {
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) throw new ProblemError(notFound('input.policyId', policyId));
  if (policy.appliesTo.includes('ALQ')) return policy;
  const message = `input.policyId "${policyId}" has no rules for an ALQ.`;
  throw new ProblemError(badInput('input.policyId', 'a policy for ALQ', policyId, message));
}

async function readHeld(
  graph: Graph,
  holdings: Holdings,
  limits: RunLimits,
): Promise<readonly HeldOutcome[]> {
  if ('achievements' in holdings) return holdings.achievements;
  const record = await readDemonstrationRecord(graph, holdings.learnerId, limits);
  if (record) return record;
  throw new ProblemError(notFound('input.holdings.learnerId', holdings.learnerId));
}
