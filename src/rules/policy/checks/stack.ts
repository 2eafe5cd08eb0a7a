import { compareText } from '../../../domain/compareText.ts';
import type { HeldOutcome } from '../../../domain/holding.ts';
import { formatHundredths, fromHundredths } from '../../../domain/hundredths.ts';
import type { RuleValues } from '../../../domain/ruleValues.ts';
import type { CheckOf, Circumstances, Fault } from '../check.ts';
import { countableCredits } from '../countableCredits.ts';
import { outcomeIdsOf } from '../contentIndex.ts';
import { type Reason, type RefusingCheck, refusers } from '../refusals.ts';
import { entriesTowards, stackedOutcomes } from '../stackedCredit.ts';
import { capApplies, capCredits, stackTerms } from '../stackTerms.ts';
import type { JudgedStack } from '../subject.ts';

/** Of what is stacked, what the qualification's groups can count; compared as 100 times each, so that nothing is rounded. */
export const stackCap: CheckOf<'stack-cap'> = {
  stack: (value, { qualificationId, held }, { index, policy, on }) => {
    const qualification = index.qualifications.get(qualificationId);
    if (!qualification || !capApplies(index, value, qualification)) return [];
    const terms = stackTerms(index, policy, qualification, on);
    const stacked = stackedOutcomes(index, qualification, held, on, terms);
    const credits = countableCredits(index, qualification.groups, stacked);
    if (100 * credits <= value.percent * qualification.credits) return [];
    const cap = capCredits(value.percent, qualification);
    const of = formatHundredths(qualification.credits);
    return [
      {
        actual: fromHundredths(credits),
        limit: fromHundredths(cap),
        ids: [qualificationId, ...stacked.map(({ id }) => id)],
        message: `${formatHundredths(credits)} of ${of} credits would be stacked from micro-credentials; ${String(value.percent)} per cent, ${formatHundredths(cap)}, may be.`,
      },
    ];
  },
};

export const redeemed: CheckOf<'redeemed'> = { stack: refusing('redeemed') };
export const shelfLife: CheckOf<'shelf-life'> = { stack: refusing('shelf-life') };
export const standAlone: CheckOf<'stand-alone'> = {
  award: ({ allowed }, { credentials }) =>
    credentials
      .filter(({ stackable }) => !allowed && !stackable)
      .map(({ id, ids, title }) => ({
        actual: id,
        limit: { allowed },
        ids,
        message: `"${title}" stands alone and does not stack.`,
      })),
  stack: refusing('stand-alone'),
};

/** Each outcome that no entry brings into the stack, where this is what refuses one of its entries. */
function refusing<Name extends RefusingCheck>(name: Name) {
  const refuse = refusers[name] as (
    value: RuleValues[Name],
    entry: HeldOutcome,
    circumstances: Circumstances,
  ) => Reason | null;
  return (
    value: RuleValues[Name],
    { qualificationId, held }: JudgedStack,
    circumstances: Circumstances,
  ): readonly Fault[] => {
    const { index, policy, on } = circumstances;
    const qualification = index.qualifications.get(qualificationId);
    if (!qualification) return [];
    const terms = stackTerms(index, policy, qualification, on);
    const towards = entriesTowards(index, outcomeIdsOf(qualification), held, on);
    return [...towards].flatMap(([outcomeId, entries]) => {
      if (entries.some((entry) => terms.refusal(entry) === null)) return [];
      const reasons = entries.flatMap((entry) => refuse(value, entry, circumstances) ?? []);
      const [first] = reasons.sort((left, right) =>
        compareText(right.explanation, left.explanation),
      );
      if (!first) return [];
      const { explanation, actual, limit } = first;
      return [{ actual, limit, ids: [outcomeId], message: explanation }];
    });
  };
}
