import type { CalendarDate } from '../domain/calendarDate.ts';
import type { AchievementKind, Holdings } from '../domain/holding.ts';
import type { Asked } from './catalogue/asked.ts';

interface AskedOutcome extends Asked<{
  awardedById: string;
  kind: AchievementKind;
  via: string;
  usedFor: readonly string[];
  creditExpiresOn: CalendarDate;
}> {
  readonly outcomeId: string;
  readonly achievedOn: CalendarDate;
}

/** A stored record or entries of the question: the schema sees to it that exactly one is given. */
export type AskedHoldings =
  | { readonly learnerId: string; readonly achievements?: never }
  | { readonly achievements: readonly AskedOutcome[]; readonly learnerId?: never };

export function holdingsOf(holdings: AskedHoldings): Holdings {
  if (holdings.learnerId !== undefined) return { learnerId: holdings.learnerId };
  return {
    achievements: holdings.achievements.map((entry) => ({
      outcomeId: entry.outcomeId,
      achievedOn: entry.achievedOn,
      awardedById: entry.awardedById ?? null,
      kind: entry.kind ?? 'ASSESSED',
      viaId: entry.via ?? null,
      usedFor: entry.usedFor ?? [],
      creditExpiresOn: entry.creditExpiresOn ?? null,
      revoked: false,
    })),
  };
}
