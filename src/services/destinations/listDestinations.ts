import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type {
  Destination,
  DestinationKind,
  DestinationsQuestion,
} from '../../domain/destination.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { Policy } from '../../domain/policy.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { usableHoldings } from '../../rules/usableHoldings.ts';
import type { MixedIntegerSolver } from '../../solver/mixedInteger.ts';
import { firstInOrder } from '../firstInOrder.ts';
import { majorReaches } from './majorReach.ts';
import { microCredentialReaches } from './microCredentialReach.ts';
import { occupationReaches } from './occupationReach.ts';
import { qualificationReaches } from './qualificationReach.ts';
import { type Reach, type ReachContext, skillsGained } from './reach.ts';

const reachesOf: Readonly<Record<DestinationKind, (context: ReachContext) => readonly Reach[]>> = {
  ALQ_MAJOR: majorReaches,
  MICRO_CREDENTIAL: microCredentialReaches,
  OCCUPATION: occupationReaches,
  QUALIFICATION: qualificationReaches,
};

const nodeKindOf: Readonly<Record<DestinationKind, NodeKind>> = {
  ALQ_MAJOR: 'SUBJECT_FIELD',
  MICRO_CREDENTIAL: 'MICRO_CREDENTIAL',
  OCCUPATION: 'OCCUPATION',
  QUALIFICATION: 'QUALIFICATION',
};

/** Everything that what is held leads to, the nearest first. */
export function listDestinations(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  question: DestinationsQuestion,
  solver: MixedIntegerSolver,
): readonly Destination[] {
  const context = reachContext(index, policy, held, question.asOf, solver);
  const { withinCredits } = question;
  const isNear = ({ kind, needed, reached }: Reach) =>
    withinCredits === null ||
    reached ||
    (kind !== 'OCCUPATION' && needed !== null && needed <= withinCredits);
  const reaches = question.kinds.flatMap((kind) => reachesOf[kind](context)).filter(isNear);
  return firstInOrder(reaches, question.first, byNearness).map((reach) =>
    describeReach(context, reach),
  );
}

export function reachContext(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  asOf: CalendarDate,
  solver: MixedIntegerSolver,
): ReachContext {
  const holdings = usableHoldings(index, held, asOf);
  const skills = skillsGained(index, holdings.ids);
  return { index, policy, held, holdings, skills, asOf, solver };
}

/** Reached ones, then by the share that is still needed, then by kind and id (semantics, Stacking). */
export function byNearness(left: Reach, right: Reach): number {
  return (
    Number(right.reached) - Number(left.reached) ||
    compareShares(left, right) ||
    compareText(left.kind, right.kind) ||
    compareText(left.id, right.id)
  );
}

/** Compared as whole numbers, never as quotients; what nothing would meet comes last. */
function compareShares(left: Reach, right: Reach): number {
  if (left.needed === null || right.needed === null) {
    return Number(left.needed === null) - Number(right.needed === null);
  }
  if (left.needed === 0 || right.needed === 0) return left.needed - right.needed;
  return left.needed * right.held - right.needed * left.held;
}

export function describeReach({ index, skills }: ReachContext, reach: Reach): Destination {
  const { creditsHeld, missing, skillIds } = reach.detail();
  const all = [...skillIds];
  const skillsHeld = all.filter((skill) => skills.has(index.skills.canonical(skill))).length;
  return {
    kind: reach.kind,
    target: { kind: nodeKindOf[reach.kind], id: reach.id },
    creditsHeld,
    creditsNeeded: reach.kind === 'OCCUPATION' ? null : reach.needed,
    skillsHeld,
    skillsNeeded: all.length - skillsHeld,
    reached: reach.reached,
    missing,
  };
}
