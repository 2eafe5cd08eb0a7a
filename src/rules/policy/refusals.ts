import { type CalendarDate, plusYears } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { RuleValues } from '../../domain/ruleValues.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';

/** Why an entry does not count towards a qualification. */
export interface Reason {
  readonly explanation: string;
  readonly actual: unknown;
  readonly limit: unknown;
}

type Refuser<Name extends keyof RuleValues> = (
  value: RuleValues[Name],
  entry: HeldOutcome,
  on: { readonly index: CatalogueIndex; readonly on: CalendarDate },
) => Reason | null;

export type RefusingCheck = 'redeemed' | 'shelf-life' | 'stand-alone';

/** Checks that speak of one entry at a time, whatever else is held. */
export const refusers: { readonly [Name in RefusingCheck]: Refuser<Name> } = {
  redeemed: ({ allowed }, { outcomeId, usedFor }, { index }) => {
    const spent = usedFor.filter((id) => index.qualifications.has(id)).sort(compareText);
    if (allowed || spent.length === 0) return null;
    const explanation = `The credit for ${outcomeId} was redeemed for ${spent.join(', ')} and cannot be used again.`;
    return { explanation, actual: spent, limit: { allowed } };
  },
  /** The last day is the one that the bank states, else so many years after the achievement; both are included. */
  'shelf-life': ({ years }, { outcomeId, achievedOn, creditExpiresOn }, { on }) => {
    const lastDay = creditExpiresOn ?? plusYears(achievedOn, years);
    if (on <= lastDay) return null;
    const explanation = `The bank honoured the credit for ${outcomeId} until ${lastDay}.`;
    return { explanation, actual: on, limit: lastDay };
  },
  'stand-alone': ({ allowed }, { outcomeId, viaId }, { index }) => {
    const via = viaId === null ? undefined : index.microCredentials.get(viaId);
    if (allowed || !via || via.stackable) return null;
    const explanation = `${outcomeId} was achieved through "${via.title}", which stands alone and does not stack.`;
    return { explanation, actual: via.id, limit: { allowed } };
  },
};
