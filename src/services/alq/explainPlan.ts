import type { CompletionPlan } from '../../domain/alq.ts';
import { formatHundredths } from '../../domain/hundredths.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import type { CompletionContext } from './completionProblem.ts';

/** Sentences an adviser can read aloud: what to take, what it adds up to, and why it is the best there is. */
export function explainPlan(
  { index, terms, question }: CompletionContext,
  plan: Omit<CompletionPlan, 'explanation'>,
): readonly string[] {
  const field = question.majorFieldId === null ? null : index.fields.get(question.majorFieldId);
  const name = field ? `the ALQ with a major in ${field.name}` : 'the ALQ';
  return [
    `${counted(plan)} of at least ${credits(terms.minCredits)} complete ${name}.`,
    ...(plan.share
      ? [
          `${credits(plan.share.numerator)} of ${credits(plan.share.denominator)} are in the field: ` +
            `100 x ${formatHundredths(plan.share.numerator)} is at least ` +
            `${String(terms.majorSharePercent)} x ${formatHundredths(plan.share.denominator)}.`,
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
    plan.proof.status === 'OPTIMAL'
      ? `Among ${String(plan.proof.candidates)} items that could be taken nothing does better: ` +
        `${objectives(plan)}, proven.`
      : `The time for the search ran out; ${objectives(plan)} is the best found so far.`,
  ];
}

function counted(plan: Omit<CompletionPlan, 'explanation'>): string {
  const held = plan.counted.length;
  const fresh = plan.countedNewIds.length;
  return (
    `${String(held)} held and ${String(fresh)} new ${held + fresh === 1 ? 'outcome' : 'outcomes'} ` +
    `with ${credits(plan.totalCredits)}`
  );
}

function objectives(plan: Omit<CompletionPlan, 'explanation'>): string {
  const scaled = new Set(['CREDITS', 'HOURS', 'FEE']);
  const words = plan.proof.objective.map(({ objective, value }) => {
    const label = objective.toLowerCase().replaceAll('_', ' ');
    return `${label} ${scaled.has(objective) ? formatHundredths(value) : String(value)}`;
  });
  return words.join(', then ');
}

function credits(value: number): string {
  return `${formatHundredths(value)} ${value === 100 ? 'credit' : 'credits'}`;
}

function quote(index: CatalogueIndex, id: string): string {
  return `"${index.microCredentials.get(id)?.title ?? index.outcomes.get(id)?.title ?? id}"`;
}
