import type { CalendarDate } from './calendarDate.ts';

export type AchievementKind = 'ASSESSED' | 'RPL' | 'CREDIT_TRANSFER';

/** One achieved outcome, as stored in a record or as stated in a question. */
export interface HeldOutcome {
  readonly outcomeId: string;
  readonly achievedOn: CalendarDate;
  readonly awardedById: string | null;
  readonly kind: AchievementKind;
  /** The micro-credential or qualification through which it was achieved. */
  readonly viaId: string | null;
  /** Ids of what it has been used for: issued ALQs, or qualifications redeemed against a bank of credits. */
  readonly usedFor: readonly string[];
  readonly creditExpiresOn: CalendarDate | null;
  /** A revoked entry is held for no purpose. Only stored records have them. */
  readonly revoked: boolean;
}

/** An outcome achieved on a day, of which nothing else is known but what is given besides. */
export function achieved(
  outcomeId: string,
  achievedOn: CalendarDate,
  more: Partial<HeldOutcome> = {},
): HeldOutcome {
  return {
    outcomeId,
    achievedOn,
    awardedById: null,
    kind: 'ASSESSED',
    viaId: null,
    usedFor: [],
    creditExpiresOn: null,
    revoked: false,
    ...more,
  };
}

/** Either a stored record or entries given in the question; exactly one is present. */
export type Holdings =
  { readonly learnerId: string } | { readonly achievements: readonly HeldOutcome[] };
