import type { CompletionPlan } from '../../domain/alq.ts';
import { formatHundredths } from '../../domain/hundredths.ts';
import { credits } from '../../domain/wording.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { objectivesInWords } from '../objectivesInWords.ts';
import type { CompletionContext } from './completionProblem.ts';

/** Sentences an adviser can read aloud: what to take, what it adds up to, and why it is the best there is. */
export function explainPlan(
  { index, terms, question }: CompletionContext,
  plan: Omit<CompletionPlan, 'explanation'>,
): readonly string[] {
  const field = question.majorFieldId === null ? null : index.fields.get(question.majorFieldId);
  const name = field ? `the ALQ with a major in ${field.name}` : 'the ALQ';
  return [
    `${counted(plan)} put forward ${credits(plan.totalCredits)}; ${name} asks for at least ` +
      `${credits(terms.minCredits)}.`,
    ...(plan.share
      ? [
          `${formatHundredths(plan.share.numerator)} of these ` +
            `${credits(plan.share.denominator)} are in the field, at least ` +
            `${String(terms.majorSharePercent)} per cent: 100 x ` +
            `${formatHundredths(plan.share.numerator)} >= ${String(terms.majorSharePercent)} x ` +
            `${formatHundredths(plan.share.denominator)}.`,
        ]
      : []),
    ...plan.take.map((item) => {
      const brings = item.newOutcomeIds.map((id) => quote(index, id)).join(', ');
      return brings === ''
        ? `Take ${quote(index, item.itemId)} because it was asked for; it brings nothing new.`
        : `Take ${quote(index, item.itemId)} (${credits(item.newCredits)}): it brings ${brings}.`;
    }),
    ...(plan.feeUnknownFor.length > 0
      ? [`No fee is stated for ${plan.feeUnknownFor.map((id) => quote(index, id)).join(', ')}.`]
      : []),
    verdict(plan),
  ];
}

function verdict(plan: Omit<CompletionPlan, 'explanation'>): string {
  if (plan.take.length === 0) return 'Nothing has to be taken: what is held is enough.';
  return plan.proof.status === 'OPTIMAL'
    ? `Proven: of all ${String(plan.proof.candidates)} items that could be taken no choice does ` +
        `better than ${objectivesInWords(plan.proof)}, in this order of importance.`
    : `The time for the search ran out; the best found so far: ${objectivesInWords(plan.proof)}.`;
}

function counted(plan: Omit<CompletionPlan, 'explanation'>): string {
  const held = plan.counted.length;
  const fresh = plan.countedNewIds.length;
  const noun = held + fresh === 1 ? 'outcome' : 'outcomes';
  return `${String(held)} held and ${String(fresh)} new ${noun} together`;
}

function quote(index: CatalogueIndex, id: string): string {
  return `"${index.microCredentials.get(id)?.title ?? index.outcomes.get(id)?.title ?? id}"`;
}
