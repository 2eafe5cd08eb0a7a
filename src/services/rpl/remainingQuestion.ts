import { achieved } from '../../domain/holding.ts';
import type { Goal, PathwayQuestion } from '../../domain/pathway.ts';
import type { RplMatch, RplQuestion, RplTarget } from '../../domain/rpl.ts';

const LIMIT_MS = 10_000;
const RPL = { kind: 'RPL' } as const;

/** The cheapest way to all of the target, once what is suggested has been recognised. A field is nothing to reach. */
export function remainingQuestion(
  { target, asOf }: RplQuestion,
  matches: readonly RplMatch[],
): PathwayQuestion | null {
  const to = target && goalOf(target);
  if (!to) return null;
  const suggested = matches.filter(({ band }) => band === 'SUGGEST');
  return {
    holdings: { achievements: suggested.map(({ outcomeId }) => achieved(outcomeId, asOf, RPL)) },
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
