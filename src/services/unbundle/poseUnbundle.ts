import { compareText } from '../../domain/compareText.ts';
import type {
  PlanningMicroCredential,
  PlanningOutcome,
  PlanningQualification,
} from '../../domain/planningCatalogue.ts';
import type { Policy } from '../../domain/policy.ts';
import type { UnbundleQuestion } from '../../domain/unbundle.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { outcomeIdsOf } from '../../rules/policy/contentIndex.ts';
import { sizeLimits } from '../../rules/policy/sizeLimits.ts';
import { isCurrent } from '../../rules/takeable.ts';
import type { Measure, PartitionProblem } from '../../solver/partition/partitionProblem.ts';
import { creditsOf } from '../qualification/groupsAsked.ts';

export interface UnbundleContext {
  readonly index: CatalogueIndex;
  readonly policy: Policy;
  readonly question: UnbundleQuestion;
  readonly qualification: PlanningQualification;
  readonly heldIds: ReadonlySet<string>;
}

/** The question as the solver sees it: outcomes are pieces, in the order of their ids. */
export interface PosedUnbundling {
  readonly problem: PartitionProblem;
  readonly outcomes: readonly PlanningOutcome[];
  /** In the order of the problem's ready parts. */
  readonly existing: readonly PlanningMicroCredential[];
}

/** Every outcome of every group and the capstone, except what is held. */
export function poseUnbundle(context: UnbundleContext): PosedUnbundling {
  const { index, qualification, heldIds } = context;
  const outcomes = [...outcomeIdsOf(qualification)]
    .filter((id) => !heldIds.has(id))
    .sort(compareText)
    .flatMap((id) => index.outcomes.get(id) ?? []);
  const pieceOf = new Map(outcomes.map(({ id }, piece) => [id, piece]));
  const existing = existingWithin(context, pieceOf);
  const skills = outcomes.map(
    (outcome) => new Set(outcome.skills.map(({ skillId }) => index.skills.canonical(skillId))),
  );
  const weights = outcomes.map(({ id }) => creditsOf(index, id));
  return {
    problem: {
      weights,
      measures: measuresOf(context, weights, outcomes),
      likeness: skills.map((left, piece) =>
        skills.map((right, other) => (piece === other ? 0 : jaccard(left, right))),
      ),
      needs: outcomes.map(({ prerequisites }) => orderingGroups(prerequisites, pieceOf, heldIds)),
      ready: existing.map((item) => piecesOf(item, pieceOf)),
    },
    outcomes,
    existing,
  };
}

/** Current ones all of whose required outcomes are still to be put into parts; by id. */
function existingWithin(
  { index, question }: UnbundleContext,
  pieceOf: ReadonlyMap<string, number>,
): readonly PlanningMicroCredential[] {
  if (!question.reuseExisting) return [];
  return [...index.microCredentials.values()].filter((item) => {
    const required = requiredIds(item);
    return (
      required.length > 0 &&
      required.every((id) => pieceOf.has(id)) &&
      isCurrent(item, question.asOf)
    );
  });
}

function requiredIds({ outcomes }: PlanningMicroCredential): readonly string[] {
  return outcomes.flatMap(({ outcomeId, required }) => (required ? [outcomeId] : []));
}

function piecesOf(
  item: PlanningMicroCredential,
  pieceOf: ReadonlyMap<string, number>,
): readonly number[] {
  return requiredIds(item)
    .flatMap((id) => pieceOf.get(id) ?? [])
    .sort((left, right) => left - right);
}

/** The sizes that the policy allows that day, narrowed by what was asked. */
function measuresOf(
  { policy, question }: UnbundleContext,
  credits: readonly number[],
  outcomes: readonly PlanningOutcome[],
): readonly Measure[] {
  const limits = sizeLimits(policy, question.asOf);
  const stated = (...bounds: readonly (number | null)[]) => bounds.filter((each) => each !== null);
  const least = stated(limits.minCredits, question.minCredits);
  const most = stated(limits.maxCredits, question.maxCredits);
  return [
    {
      amounts: credits,
      least: least.length === 0 ? null : Math.max(...least),
      most: most.length === 0 ? null : Math.min(...most),
      steps: [],
    },
    {
      amounts: outcomes.map(({ learningHours }) => learningHours),
      least: limits.minHours,
      most: limits.maxHours,
      steps: limits.hoursMultiples,
    },
  ];
}

/** Groups that can put parts in order: none of their outcomes is held, and some are to be put into parts. */
function orderingGroups(
  groups: readonly (readonly string[])[],
  pieceOf: ReadonlyMap<string, number>,
  heldIds: ReadonlySet<string>,
): readonly (readonly number[])[] {
  return groups
    .filter((group) => !group.some((id) => heldIds.has(id)))
    .map((group) => group.flatMap((id) => pieceOf.get(id) ?? []))
    .filter((pieces) => pieces.length > 0);
}

/** In ten-thousandths, halves up; two empty sets are nothing alike. */
function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((skill) => right.has(skill)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : Math.floor((20_000 * shared + all) / (2 * all));
}
