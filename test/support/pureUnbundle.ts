import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { UnbundleQuestion } from '../../src/domain/unbundle.ts';
import { indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { usableHoldings } from '../../src/rules/usableHoldings.ts';
import { readPolicies } from '../../src/services/readPolicies.ts';
import { unbundle } from '../../src/services/unbundle/answerUnbundle.ts';
import { poseUnbundle } from '../../src/services/unbundle/poseUnbundle.ts';
import { openHighs } from '../../src/solver/highs.ts';
import type { PartitionProblem } from '../../src/solver/partition/partitionProblem.ts';
import { planningCatalogueOf } from './planningCatalogueOf.ts';

export const unbundleTools = { solver: await openHighs(), clock: () => performance.now() };
const policies = await readPolicies(new URL('../../seed/policies/', import.meta.url));

function contextOf(catalogue: Catalogue, held: readonly HeldOutcome[], question: UnbundleQuestion) {
  const index = indexCatalogue(planningCatalogueOf(catalogue));
  const policy = policies.find(({ id }) => id === question.policyId);
  const qualification = index.qualifications.get(question.qualificationId);
  if (!policy || !qualification) throw new Error('no such policy or qualification');
  const heldIds = usableHoldings(index, held, question.asOf).ids;
  return { index, policy, question, qualification, heldIds };
}

/** The answer straight from rules and solver, without graph, worker or API. */
export function pureUnbundle(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: UnbundleQuestion,
) {
  const { index, policy } = contextOf(catalogue, held, question);
  const answer = unbundle(index, policy, held, question, unbundleTools);
  if (answer === null) throw new Error('the catalogue has no such qualification');
  return answer;
}

/** What the solver is asked. */
export function partitionAsked(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: UnbundleQuestion,
): PartitionProblem {
  return poseUnbundle(contextOf(catalogue, held, question)).problem;
}
