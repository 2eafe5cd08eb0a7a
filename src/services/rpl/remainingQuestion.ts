import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Goal, PathwayQuestion } from '../../domain/pathway.ts';
import type { RplMatch, RplQuestion, RplTarget } from '../../domain/rpl.ts';

const LIMIT_MS = 10_000;

/** The cheapest way to all of the target, once what is suggested has been recognised. A field is nothing to reach. */
export function remainingQuestion(
  { target, asOf }: RplQuestion,
  matches: readonly RplMatch[],
): PathwayQuestion | null {
  const to = target && goalOf(target);
  if (!to) return null;
  const suggested = matches.filter(({ band }) => band === 'SUGGEST');
  return {
    holdings: { achievements: suggested.map(({ outcomeId }) => recognised(outcomeId, asOf)) },
    to,
    asOf,
    minimise: ['CREDITS', 'FEE', 'ITEMS'],
    constraints: {},
    alternatives: 1,
    limitMs: LIMIT_MS,
  };
}

function goalOf(target: RplTarget): Goal | null {
  if ('qualificationId' in target) return { kind: 'QUALIFICATION', id: target.qualificationId };
  if ('occupationId' in target) return { kind: 'OCCUPATION', id: target.occupationId };
  if ('microCredentialId' in target) {
    return { kind: 'MICRO_CREDENTIAL', id: target.microCredentialId };
  }
  if ('fieldId' in target || target.outcomeIds.length === 0) return null;
  return { kind: 'OUTCOMES', ids: target.outcomeIds };
}

function recognised(outcomeId: string, achievedOn: CalendarDate): HeldOutcome {
  return {
    outcomeId,
    achievedOn,
    awardedById: null,
    kind: 'RPL',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: false,
  };
}
