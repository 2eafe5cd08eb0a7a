import type { BundleQuestion } from '../domain/bundle.ts';
import type { Policy } from '../domain/policy.ts';
import { notFound, ProblemError } from '../domain/problem.ts';
import type { RunLimits } from '../graph/graph.ts';
import type { BundleServices } from './bundleServices.ts';
import type { PlanningDependencies } from './openAlqServices.ts';
import { findPolicy } from './planning/findPolicy.ts';
import { readHeld } from './planning/readHeld.ts';
import type { ShelfServices } from './shelf/shelfServices.ts';

/** `shelves` looks up what a filter leaves on the shelf. */
export function openBundleServices(
  { graph, cache, planner, policies }: PlanningDependencies,
  shelves: Pick<ShelfServices, 'credentialsOnShelf'>,
): BundleServices {
  const ask = async (question: BundleQuestion, limits: RunLimits) => {
    const policy = policyOf(policies, question.policyId);
    const [catalogue, held] = await Promise.all([
      cache.current(limits),
      readHeld(graph, question.holdings, limits),
    ]);
    return planner.answer({ kind: 'bundle', catalogue, asked: { policy, held, question } }, limits);
  };
  return {
    bundle: async (question, from, limits) => {
      const shelf = from ? await shelves.credentialsOnShelf(from, question.asOf, limits) : null;
      return ask({ ...question, shelf }, limits);
    },
    rebundle: ask,
    unbundle: async (question, limits) => {
      const policy = findPolicy(policies, question.policyId, 'UNBUNDLING');
      const [catalogue, held] = await Promise.all([
        cache.current(limits),
        readHeld(graph, question.holdings, limits),
      ]);
      const asked = { policy, held, question };
      return planner.answer({ kind: 'unbundle', catalogue, asked }, limits);
    },
  };
}

/** Any policy may be asked: its findings change no search. */
function policyOf(policies: readonly Policy[], policyId: string | null): Policy | null {
  if (policyId === null) return null;
  const policy = policies.find(({ id }) => id === policyId);
  if (policy) return policy;
  throw new ProblemError(notFound('input.policyId', policyId));
}
