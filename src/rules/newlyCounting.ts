import type { CalendarDate } from '../domain/calendarDate.ts';
import type { PlanningOffering, PlanningOutcome } from '../domain/planningCatalogue.ts';
import { isAccredited } from './accreditation.ts';
import type { AlqTerms } from './alqTerms.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import type { TakeableItem } from './takeable.ts';

/** Quality assured in the policy's own jurisdiction: the half of the rule that the outcome itself decides. */
export function isAssured(terms: AlqTerms, outcome: PlanningOutcome): boolean {
  return outcome.qualityAssured && outcome.jurisdiction === terms.jurisdiction;
}

/**
 * Which outcomes of an item would count when it is taken through the offering and completed on the day. A null
 * offering is one that the learner allows although nobody offers it: it counts (semantics, Items).
 */
export function countingOutcomes(
  index: CatalogueIndex,
  terms: AlqTerms,
  item: TakeableItem,
  offering: PlanningOffering | null,
  on: CalendarDate,
): readonly string[] {
  const { microCredential } = item;
  if (microCredential && terms.uncountedRecognitions.has(microCredential.recognition)) return [];
  const provider = offering && index.organisations.get(offering.providerId);
  if (provider && provider.jurisdiction !== terms.jurisdiction) return [];
  const carrier = microCredential ? [microCredential.id] : [];
  return item.outcomes.flatMap(({ outcomeId }) => {
    const outcome = index.outcomes.get(outcomeId);
    if (!outcome || !isAssured(terms, outcome)) return [];
    const counts = !provider || isAccredited(provider, on, [outcomeId, ...carrier]);
    return counts ? [outcomeId] : [];
  });
}
