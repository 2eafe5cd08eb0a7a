import type { HeldOutcome } from '../../domain/holding.ts';
import type { ObjectiveValue, Proof } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import { notFound } from '../../domain/problem.ts';
import type { UnbundleQuestion, UnbundleResult } from '../../domain/unbundle.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { checkHeldIds, unknownOrOther } from '../../rules/checkIds.ts';
import { rulesInForce } from '../../rules/policy/rulesInForce.ts';
import { usableHoldings } from '../../rules/usableHoldings.ts';
import { type SearchTools, timeLeft } from '../../solver/acquire.ts';
import type { FoundPartition } from '../../solver/partition/partitionProblem.ts';
import { searchPartition } from '../../solver/partition/searchPartition.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { describeParts } from './describeParts.ts';
import { explainUnbundling } from './explainUnbundling.ts';
import { poseUnbundle } from './poseUnbundle.ts';

export const answerUnbundle: Answerer<'unbundle'> = (index, asked, tools) => {
  const { policy, held, question } = asked;
  const { qualificationId } = question;
  const field = 'input.qualificationId';
  if (!index.qualifications.has(qualificationId)) {
    return { problem: unknownOrOther(index, field, qualificationId, 'a qualification') };
  }
  const problem = checkHeldIds(index, held);
  if (problem) return { problem };
  const answer = unbundle(index, policy, held, question, tools);
  return answer ? { answer } : { problem: notFound(field, qualificationId) };
};

/** The best parts of a qualification. Null for one that the catalogue does not have. */
export function unbundle(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  question: UnbundleQuestion,
  tools: SearchTools,
): UnbundleResult | null {
  const qualification = index.qualifications.get(question.qualificationId);
  if (!qualification) return null;
  const heldIds = usableHoldings(index, held, question.asOf).ids;
  const context = { index, policy, question, qualification, heldIds };
  const posed = poseUnbundle(context);
  const found = searchPartition(posed.problem, timeLeft(tools, question.limitMs), tools);
  const parts = describeParts(context, posed, found);
  const rules = rulesInForce(policy, question.asOf);
  const places = new Map(rules.map(({ id }, place) => [id, place] as const).reverse());
  const place = (ruleId: string) => places.get(ruleId) ?? rules.length;
  const result = {
    basis: { asOf: question.asOf, graphVersion: index.version, rules },
    status: statusOf(found),
    parts,
    remainderIds: found.left.flatMap((piece) => posed.outcomes[piece]?.id ?? []),
    findings: parts
      .flatMap(({ findings }) => findings)
      .sort((left, right) => place(left.ruleId) - place(right.ruleId)),
    proof: proofOf(found),
  };
  return { ...result, explanation: explainUnbundling(context, posed, result) };
}

const AIMS = ['REMAINDER_CREDITS', 'EXISTING_CREDITS', 'NEW_PARTS', 'COHESION'] as const;

function statusOf({ left, outcomes }: FoundPartition): UnbundleResult['status'] {
  if (left.length > 0) return 'PARTIAL';
  return AIMS.every((_aim, order) => outcomes[order]?.proven) ? 'OPTIMAL' : 'FEASIBLE';
}

/** Credits of existing micro-credentials and cohesion are maximised: the solver minimises them with a minus. */
function proofOf({ outcomes, milliseconds, candidates }: FoundPartition): Proof {
  const objective = AIMS.flatMap((aim, order): readonly ObjectiveValue[] => {
    const outcome = outcomes[order];
    if (!outcome) return [];
    const { value, bound, proven } = outcome;
    const isTurned = aim === 'EXISTING_CREDITS' || aim === 'COHESION';
    return [
      isTurned
        ? { objective: aim, value: 0 - value, bound: 0 - bound, proven }
        : { objective: aim, value, bound, proven },
    ];
  });
  const proven = objective.every((each) => each.proven);
  return { status: proven ? 'OPTIMAL' : 'TIME_LIMIT', objective, milliseconds, candidates };
}
