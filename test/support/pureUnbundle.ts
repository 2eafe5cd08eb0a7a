import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { UnbundleQuestion } from '../../src/domain/unbundle.ts';
import { usableHoldings } from '../../src/rules/usableHoldings.ts';
import { unbundle } from '../../src/services/unbundle/answerUnbundle.ts';
import { poseUnbundle } from '../../src/services/unbundle/poseUnbundle.ts';
import type { PartitionProblem } from '../../src/solver/partition/partitionProblem.ts';
import { indexOf, readPolicy, tools } from './pureTools.ts';

function contextOf(catalogue: Catalogue, held: readonly HeldOutcome[], question: UnbundleQuestion) {
  const index = indexOf(catalogue);
  const policy = readPolicy(question.policyId);
  const qualification = index.qualifications.get(question.qualificationId);
  if (!qualification) throw new Error('no such qualification');
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
  const answer = unbundle(index, policy, held, question, tools);
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
