import type { Bundle } from '../../domain/bundle.ts';
import { compareText } from '../../domain/compareText.ts';
import type {
  ObjectiveValue,
  PlannedItem,
  PlanObjective,
  Proof,
  Share,
} from '../../domain/plan.ts';
import type { PlanningMicroCredential, PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { FoundBundle } from '../../solver/bundle/searchBundles.ts';
import { posedOf } from '../../solver/posed.ts';
import { creditsByLevel, sumCredits } from '../alq/answerParts.ts';
import { scheduleTaken } from '../scheduleTaken.ts';
import { draftQualification, draftType } from './draftQualification.ts';
import { explainBundle } from './explainBundle.ts';
import { fieldMakeUp, frameworkMakeUp, skillsOf } from './makeUp.ts';
import { judgeBundle } from './judgeBundle.ts';
import { type BundleParts, partsOf } from './bundleParts.ts';
import type { BundleContext, PosedBundle } from './poseBundle.ts';

/** A bundle in the words of the question: items, sums, make-up, draft, proof and reasons. */
export function describeBundle(
  context: BundleContext,
  policy: Policy | null,
  posed: PosedBundle,
  found: FoundBundle,
  candidates: number,
): Bundle {
  const { index, base, question } = context;
  const parts = partsOf(context, posed, found);
  const { outcomes, credentials } = parts;
  const credits = sumCredits(outcomes);
  const described = {
    take: plannedItems(context, posed, parts),
    outcomeIds: outcomes.map(({ id }) => id),
    credits,
    overlapCredits: overlap(context, credentials),
    learningHours: outcomes.reduce((sum, { learningHours }) => sum + learningHours, 0),
    ...feesOf(posed, parts.taken),
    skillIds: skillsOf(index, outcomes),
    levels: creditsByLevel(outcomes),
    fields: fieldMakeUp(index, outcomes),
    frameworks: frameworkMakeUp(index, base, parts),
    kept: base ? keptShare(base.credits, outcomes, parts.keptIds) : null,
    findings: policy ? judgeBundle(index, policy, parts, draftType(context), question.asOf) : [],
    proof: proofOf(question.minimise, posed, found, candidates),
  };
  const draft = draftQualification(context, parts, credits);
  const uncovered = found.uncovered.flatMap((number) => posed.goals[number] ?? []);
  return { ...described, draft, explanation: explainBundle(context, parts, described, uncovered) };
}

function plannedItems(
  { question }: BundleContext,
  posed: PosedBundle,
  { taken, credentials }: BundleParts,
): readonly PlannedItem[] {
  const named = { offerings: posed.shelf.offerings, outcomes: posed.stock.outcomes };
  const slots = scheduleTaken(posedOf(posed.problem.acquisition), named, taken, question);
  return taken.map(({ way, gained }, order) => {
    const outcomes = gained.flatMap((gain) => posed.stock.outcomes[gain] ?? []);
    return {
      itemId: credentials[order]?.id ?? '',
      offeringId: posed.shelf.offerings[way]?.id ?? null,
      newOutcomeIds: outcomes.map(({ id }) => id),
      newCredits: sumCredits(outcomes),
      startsOn: slots[order]?.startsOn ?? null,
      endsOn: slots[order]?.endsOn ?? null,
    };
  });
}

/** Over outcomes: credits times the taken micro-credentials that require it, less one. */
function overlap(
  { index }: BundleContext,
  credentials: readonly PlanningMicroCredential[],
): number {
  const times = new Map<string, number>();
  for (const { outcomes } of credentials) {
    for (const { outcomeId, required } of outcomes) {
      if (required) times.set(outcomeId, (times.get(outcomeId) ?? 0) + 1);
    }
  }
  return [...times].reduce(
    (sum, [id, count]) => sum + (index.outcomes.get(id)?.credits ?? 0) * (count - 1),
    0,
  );
}

function feesOf({ shelf, stock }: PosedBundle, taken: readonly Taken[]) {
  const fees = taken.map(({ way }) => shelf.offerings[way]?.feeNzd ?? null);
  const known = fees.filter((fee) => fee !== null);
  return {
    fee: fees.length > 0 && known.length === 0 ? null : known.reduce((sum, fee) => sum + fee, 0),
    feeUnknownFor: taken
      .flatMap(({ item }, order) => (fees[order] === null ? [stock.items[item]?.id ?? ''] : []))
      .sort(compareText),
  };
}

function keptShare(
  baseCredits: number,
  outcomes: readonly PlanningOutcome[],
  keptIds: ReadonlySet<string>,
): Share {
  const numerator = sumCredits(outcomes.filter(({ id }) => keptIds.has(id)));
  return { numerator, denominator: baseCredits, required: null, met: null };
}

/** Only what was asked for is shown, after the goals and what is kept; a fee is two entries. */
function proofOf(
  minimise: readonly PlanObjective[],
  { problem }: PosedBundle,
  { outcomes, milliseconds }: FoundBundle,
  candidates: number,
): Proof {
  const asked = new Set<string>(
    minimise.flatMap((each) => (each === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [each])),
  );
  const measures = ['GOALS_UNCOVERED', ...problem.costs] as const;
  const objective = measures.flatMap((measure, order): readonly ObjectiveValue[] => {
    const outcome = outcomes[order];
    if (!outcome) return [];
    if (measure === 'GOALS_UNCOVERED') {
      return [{ objective: measure, ...outcome }];
    }
    if (measure === 'KEPT_CREDITS') return [{ objective: measure, ...turned(outcome) }];
    return asked.has(measure) ? [{ objective: measure, ...outcome }] : [];
  });
  const proven = objective.every((each) => each.proven);
  return { status: proven ? 'OPTIMAL' : 'TIME_LIMIT', objective, milliseconds, candidates };
}

/** Kept credits are maximised: the solver minimises them with a minus. */
function turned({ value, bound, proven }: FoundBundle['outcomes'][number]) {
  return { value: 0 - value, bound: 0 - bound, proven };
}
