import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Destination } from '../../domain/destination.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import { listDestinations } from '../destinations/listDestinations.ts';
import type { PathwayContext } from './pathwayProblem.ts';

const UNLOCKED_MAX = 100;

/** Destinations other than the goal that the way reaches as well, and that were not reached before. */
export function listUnlocked(
  context: PathwayContext,
  newIds: readonly string[],
  finishesOn: CalendarDate,
): readonly Destination[] {
  if (newIds.length === 0) return [];
  const { question, held } = context;
  const before = new Set(reached(context, held, question.asOf).map(keyOf));
  const goal = 'id' in question.to ? `${question.to.kind} ${question.to.id}` : '';
  const added = newIds.map((outcomeId) => achieved(outcomeId, finishesOn));
  return reached(context, [...held, ...added], finishesOn).filter(
    (each) => !before.has(keyOf(each)) && keyOf(each) !== goal,
  );
}

function reached(
  { index, policy, solver, question }: PathwayContext,
  held: readonly HeldOutcome[],
  asOf: CalendarDate,
): readonly Destination[] {
  const ask = {
    holdings: question.holdings,
    kinds: ['QUALIFICATION', 'OCCUPATION', 'ALQ_MAJOR', 'MICRO_CREDENTIAL'] as const,
    withinCredits: 0,
    asOf,
    first: UNLOCKED_MAX,
  };
  const all = listDestinations(index, policy, held, ask, solver);
  return all.filter((each) => each.reached);
}

function keyOf({ kind, target }: Destination): string {
  return `${kind} ${target.id}`;
}

function achieved(outcomeId: string, achievedOn: CalendarDate): HeldOutcome {
  return {
    outcomeId,
    achievedOn,
    awardedById: null,
    kind: 'ASSESSED',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: false,
  };
}
