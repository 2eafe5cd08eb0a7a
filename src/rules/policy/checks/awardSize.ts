import { formatHundredths, fromHundredths, type Hundredths } from '../../../domain/hundredths.ts';
import type { PlanningOutcome } from '../../../domain/planningCatalogue.ts';
import type { CheckOf } from '../check.ts';
import { exact, isOfType } from '../exact.ts';
import type { JudgedGroup } from '../subject.ts';

export const minCreditsOfType: CheckOf<'min-credits-of-type'> = {
  award: ({ types, credits: least }, { type, credits }) =>
    !isOfType(type, types) || credits >= exact(least)
      ? []
      : [
          {
            actual: fromHundredths(credits),
            limit: { minCredits: least },
            message: `A ${type} has at least ${String(least)} credits; this has ${formatHundredths(credits)}.`,
          },
        ],
};

/** Found where no choice among the outcomes of its groups would bring enough credits at the level. */
export const creditsAtLevel: CheckOf<'credits-at-level'> = {
  award: ({ types, qualificationLevel, minLevel, credits: least }, { type, level, groups }) => {
    if (!isOfType(type, types) || level !== qualificationLevel) return [];
    const stated = mostCredits(groups, (outcome) => (outcome.level ?? 0) >= minLevel);
    if (stated >= exact(least)) return [];
    const possible = mostCredits(groups, (outcome) => (outcome.level ?? minLevel) >= minLevel);
    const fault = {
      actual: fromHundredths(stated),
      limit: { minCredits: least, minLevel },
      message: `At most ${formatHundredths(stated)} credits can be at level ${String(minLevel)} or above; ${String(least)} are asked for.`,
    };
    return [possible >= exact(least) ? { ...fault, atMost: 'NOTE' } : fault];
  },
};

function mostCredits(
  groups: readonly JudgedGroup[],
  fits: (outcome: PlanningOutcome) => boolean,
): Hundredths {
  return groups.reduce((sum, { most, outcomes }) => {
    const credits = outcomes.filter(fits).reduce((total, outcome) => total + outcome.credits, 0);
    return sum + Math.min(most ?? credits, credits);
  }, 0);
}
