import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Destination } from '../../domain/destination.ts';
import { achieved } from '../../domain/holding.ts';
import type {
  PlanningMicroCredential,
  PlanningOccupation,
  PlanningQualification,
} from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { listAt } from '../../solver/lists.ts';
import { byNearness, describeReach, reachContext } from '../destinations/listDestinations.ts';
import { majorsReached } from '../destinations/majorReach.ts';
import { microCredentialReaches } from '../destinations/microCredentialReach.ts';
import { occupationReaches } from '../destinations/occupationReach.ts';
import { qualificationReaches } from '../destinations/qualificationReach.ts';
import { type Among, type Reach, type ReachContext, skillsGained } from '../destinations/reach.ts';
import { firstInOrder } from '../firstInOrder.ts';
import { stockOf } from '../alq/catalogueStock.ts';
import type { PathwayContext } from './pathwayProblem.ts';

const UNLOCKED_MAX = 100;

/** Destinations other than the goal that the way reaches as well, and that were not reached before. */
export function listUnlocked(
  { index, policy, held, question, solver }: PathwayContext,
  newIds: readonly string[],
  finishesOn: CalendarDate,
): readonly Destination[] {
  if (newIds.length === 0) return [];
  const added = newIds.map((outcomeId) => achieved(outcomeId, finishesOn));
  const before = reachContext(index, policy, held, question.asOf, solver);
  const after = reachContext(index, policy, [...held, ...added], finishesOn, solver);
  const goal = 'id' in question.to ? `${question.to.kind} ${question.to.id}` : '';
  const reached = reachedBy(after, touchedBy(after, newIds)).filter((each) => keyOf(each) !== goal);
  const known = new Set(reached.map(({ id }) => id));
  const isKnown = ({ id }: { readonly id: string }) => known.has(id);
  const earlier = {
    microCredential: isKnown,
    occupation: isKnown,
    qualification: isKnown,
    majors: reached.some(({ kind }) => kind === 'ALQ_MAJOR'),
  };
  const reachedBefore = new Set(
    reached.length === 0 ? [] : reachedBy(before, earlier).map((each) => keyOf(each)),
  );
  const unlocked = reached.filter((each) => !reachedBefore.has(keyOf(each)));
  return firstInOrder(unlocked, UNLOCKED_MAX, byNearness).map((each) => describeReach(after, each));
}

/** What of each kind is looked at. */
interface Touched {
  readonly microCredential: Among<PlanningMicroCredential>;
  readonly occupation: Among<PlanningOccupation>;
  readonly qualification: Among<PlanningQualification>;
  readonly majors: boolean;
}

/** What names something new: nothing else has come any nearer, but for majors, where all credits count. */
function touchedBy({ index }: ReachContext, newIds: readonly string[]): Touched {
  const ids = new Set(newIds);
  const skills = skillsGained(index, newIds);
  const isNew = (id: string) => ids.has(id);
  const carrying = carriersOf(index, newIds);
  return {
    microCredential: ({ id }) => carrying.has(id),
    occupation: ({ essentialSkills }) =>
      essentialSkills.some((skill) => skills.has(index.skills.canonical(skill))),
    qualification: ({ groups, capstoneId, entry }) =>
      groups.some(({ outcomes }) => outcomes.some(isNew)) ||
      (capstoneId !== null && isNew(capstoneId)) ||
      // Another qualification that entry asks for may have been completed.
      entry.some((options) => options.some((id) => isNew(id) || index.qualifications.has(id))),
    majors: true,
  };
}

/** Micro-credentials, and outcomes themselves, that bring one of these. */
function carriersOf(index: CatalogueIndex, outcomeIds: readonly string[]): ReadonlySet<string> {
  const { stock, items, gainOf } = stockOf(index);
  const gains = outcomeIds.flatMap((id) => gainOf.get(id) ?? []);
  const carriers = gains.flatMap((gain) => Array.from(listAt(stock.carriers, gain)));
  return new Set(carriers.flatMap((item) => items[item]?.id ?? []));
}

function reachedBy(context: ReachContext, touched: Touched): readonly Reach[] {
  return [
    ...qualificationReaches(context, touched.qualification),
    ...occupationReaches(context, touched.occupation),
    ...(touched.majors ? majorsReached(context) : []),
    ...microCredentialReaches(context, touched.microCredential),
  ].filter(({ reached }) => reached);
}

function keyOf({ kind, id }: Reach): string {
  return `${kind} ${id}`;
}
