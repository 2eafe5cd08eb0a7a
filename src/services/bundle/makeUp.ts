import type { FieldCredits, FrameworkCredits } from '../../domain/bundle.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningOutcome, PlanningQualification } from '../../domain/planningCatalogue.ts';
import { type CatalogueIndex, topFieldOf } from '../../rules/catalogueIndex.ts';
import { sumCredits } from '../alq/answerParts.ts';
import type { BundleParts } from './bundleParts.ts';
import { baseOutcomes } from './keepers.ts';

/** Skills that the outcomes name, those that are one once, by id. */
export function skillsOf(
  { skills }: CatalogueIndex,
  outcomes: readonly PlanningOutcome[],
): readonly string[] {
  const ids = outcomes.flatMap((outcome) =>
    outcome.skills.map(({ skillId }) => skills.canonical(skillId)),
  );
  return [...new Set(ids)].sort(compareText);
}

/** By top field, most credits first. */
export function fieldMakeUp(
  index: CatalogueIndex,
  outcomes: readonly PlanningOutcome[],
): readonly FieldCredits[] {
  const sums = sumBy(outcomes, (outcome) => topFieldOf(index, outcome)?.id ?? null);
  return sums.map(([fieldId, credits]) => ({ fieldId, credits }));
}

/** By framework, most credits first; what belongs to none stands under none. */
export function frameworkMakeUp(
  index: CatalogueIndex,
  base: PlanningQualification | null,
  { outcomes, carriers }: Pick<BundleParts, 'outcomes' | 'carriers'>,
): readonly FrameworkCredits[] {
  const ofBase = new Set(base ? baseOutcomes(index, base) : []);
  const frameworkOf = ({ id, frameworkId }: PlanningOutcome): string | null => {
    if (frameworkId !== null) return frameworkId;
    return base && ofBase.has(id) ? base.frameworkId : (carriers.get(id)?.frameworkId ?? null);
  };
  const total = sumCredits(outcomes);
  return sumBy(outcomes, frameworkOf).map(([frameworkId, credits]) => ({
    frameworkId,
    credits,
    share: { numerator: credits, denominator: total, required: null, met: null },
  }));
}

function sumBy(
  outcomes: readonly PlanningOutcome[],
  keyOf: (outcome: PlanningOutcome) => string | null,
): readonly (readonly [string | null, Hundredths])[] {
  const sums = new Map<string | null, Hundredths>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    sums.set(key, (sums.get(key) ?? 0) + outcome.credits);
  }
  return [...sums].sort(
    ([left, leftCredits], [right, rightCredits]) =>
      rightCredits - leftCredits || compareText(left ?? '\u{10ffff}', right ?? '\u{10ffff}'),
  );
}
