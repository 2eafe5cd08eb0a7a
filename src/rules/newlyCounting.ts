import type { CalendarDate } from '../domain/calendarDate.ts';
import type { PlanningOrganisation, PlanningOutcome } from '../domain/planningCatalogue.ts';
import { isAccredited } from './accreditation.ts';
import type { AlqTerms } from './alqTerms.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';

/** Quality assured in the policy's own jurisdiction: the half of the rule that the outcome itself decides. */
export function isAssured(terms: AlqTerms, outcome: PlanningOutcome): boolean {
  return outcome.qualityAssured && outcome.jurisdiction === terms.jurisdiction;
}

/** Whether what carries these ids counts when it is completed with the provider, as far as the provider goes. */
export type ProviderJudge = (providerId: string, forIds: readonly string[]) => boolean;

/** Of providers on one day. What does not depend on the outcome is found out once for each provider. */
export function judgeProviders(
  index: CatalogueIndex,
  terms: AlqTerms,
  on: CalendarDate,
): ProviderJudge {
  const known = new Map<string, (forIds: readonly string[]) => boolean>();
  return (providerId, forIds) => {
    let judge = known.get(providerId);
    if (!judge) {
      const provider = index.organisations.get(providerId);
      judge = provider ? judgeProvider(provider, terms, on) : () => true;
      known.set(providerId, judge);
    }
    return judge(forIds);
  };
}

function judgeProvider(
  provider: PlanningOrganisation,
  terms: AlqTerms,
  on: CalendarDate,
): (forIds: readonly string[]) => boolean {
  if (provider.jurisdiction !== terms.jurisdiction) return () => false;
  const { accreditedFor } = provider;
  const isEverAccredited = isAccredited({ ...provider, accreditedFor: null }, on, []);
  if (!isEverAccredited || accreditedFor === null) return () => isEverAccredited;
  const named = new Set(accreditedFor);
  return (forIds) => forIds.some((id) => named.has(id));
}
