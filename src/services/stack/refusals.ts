import { compareText } from '../../domain/compareText.ts';
import { formatHundredths } from '../../domain/hundredths.ts';
import type { StackRefusal } from '../../domain/stack.ts';
import { entriesTowards } from '../../rules/policy/stackedCredit.ts';
import type { StackTerms } from '../../rules/policy/stackTerms.ts';
import { isStacked, type UsableHoldings } from '../../rules/usableHoldings.ts';
import type { WeightLimit } from '../../solver/groups/assignmentAsk.ts';
import { listedOutcomes } from '../qualification/groupsAsked.ts';
import type { StackContext } from './stackContext.ts';

/** The policy's cap on what is held only through micro-credentials, over the outcomes that may count. */
export function stackLimits(
  { index }: StackContext,
  terms: StackTerms | null,
  usable: readonly string[],
  holdings: UsableHoldings,
): readonly WeightLimit[] {
  if (!terms?.cap) return [];
  const stacked = usable.flatMap((id, block) => {
    const entry = holdings.entries.get(id)?.[0];
    return entry && isStacked(index, entry) ? [block] : [];
  });
  return [{ blocks: new Set(stacked), weightMax: terms.cap.credits }];
}

/** Entries that a rule refuses by themselves, and outcomes that would count if the cap were not there. */
export function listRefusals(
  { index, qualification, held, question }: StackContext,
  terms: StackTerms | null,
  overCap: readonly string[],
  holdings: UsableHoldings,
): readonly StackRefusal[] {
  if (!terms) return [];
  const listed = new Set(listedOutcomes(qualification));
  if (qualification.capstoneId !== null) listed.add(qualification.capstoneId);
  const entries = [...entriesTowards(index, listed, held, question.asOf).values()].flat();
  const single = entries.flatMap((entry): readonly StackRefusal[] => {
    const refusal = terms.refusal(entry);
    const { ruleId, explanation } = refusal ?? { ruleId: '', explanation: '' };
    return refusal ? [{ held: entry, ruleId, explanation }] : [];
  });
  const { cap } = terms;
  const capped = overCap.flatMap((id): readonly StackRefusal[] => {
    const entry = holdings.entries.get(id)?.[0];
    if (!cap || !entry) return [];
    const explanation =
      `At most ${String(cap.percent)} per cent of the ${formatHundredths(qualification.credits)} credits, ` +
      `${formatHundredths(cap.credits)}, may be held through micro-credentials; ${id} exceeds that.`;
    return [{ held: entry, ruleId: cap.ruleId, explanation }];
  });
  return [...single, ...capped].sort(
    (left, right) =>
      compareText(left.ruleId, right.ruleId) ||
      compareText(left.held.outcomeId, right.held.outcomeId) ||
      compareText(left.held.achievedOn, right.held.achievedOn),
  );
}
