import type { Catalogue, LearningOutcome, Offering } from '../../src/domain/catalogue.ts';
import { compareText } from '../../src/domain/compareText.ts';
import { toHundredths } from '../../src/domain/hundredths.ts';
import { learningHoursOf } from '../../src/domain/learningHours.ts';
import type { PlanningCatalogue, PlanningOutcome } from '../../src/domain/planningCatalogue.ts';

/** What the graph would give planning for this document, for tests of the pure rules without a graph. */
export function planningCatalogueOf(catalogue: Catalogue): PlanningCatalogue {
  const sorted = <T extends { readonly id: string }>(entries: readonly T[] | undefined) =>
    (entries ?? []).toSorted((left, right) => compareText(left.id, right.id));
  return {
    version: 'test',
    fields: sorted(catalogue.subjectFields).map(({ id, name, scheme, broader }) => ({
      id,
      name,
      scheme,
      broaderId: broader ?? null,
    })),
    organisations: sorted(catalogue.organisations).map((each) => ({
      id: each.id,
      name: each.name,
      jurisdiction: each.jurisdiction,
      accredited: each.accredited,
      accreditedFrom: each.accreditedFrom ?? null,
      accreditedTo: each.accreditedTo ?? null,
      accreditedFor: each.accreditedFor ?? null,
    })),
    outcomes: sorted(catalogue.learningOutcomes).map((each) => planningOutcome(catalogue, each)),
    microCredentials: sorted(catalogue.microCredentials).map((each) => ({
      id: each.id,
      title: each.title,
      level: each.level ?? null,
      recognition: each.recognition,
      outcomes: each.outcomes.map(({ outcome, required }) => ({ outcomeId: outcome, required })),
      status: each.status ?? 'CURRENT',
      listedOn: each.listedOn ?? null,
      expiresOn: each.expiresOn ?? null,
    })),
    qualificationIds: sorted(catalogue.qualifications).map(({ id }) => id),
    offerings: sorted(catalogue.offerings).map(planningOffering),
  };
}

function planningOutcome(catalogue: Catalogue, outcome: LearningOutcome): PlanningOutcome {
  const framework = catalogue.frameworks?.find(({ id }) => id === outcome.framework);
  const setter = catalogue.organisations?.find(({ id }) => id === outcome.setter);
  const credits = scaled(outcome.credits);
  const stated = outcome.learningHours;
  return {
    id: outcome.id,
    title: outcome.title,
    credits,
    level: outcome.level ?? null,
    learningHours:
      stated === undefined
        ? learningHoursOf(credits, framework?.jurisdiction ?? null)
        : scaled(stated),
    jurisdiction: outcome.jurisdiction ?? framework?.jurisdiction ?? setter?.jurisdiction ?? 'NZ',
    fieldId: outcome.field ?? null,
    qualityAssured: outcome.qualityAssured,
    partOfId: outcome.partOf ?? null,
    supersedes: outcome.supersedes ?? [],
    excludes: outcome.excludes ?? [],
    prerequisites: outcome.prerequisites ?? [],
    status: outcome.status ?? 'CURRENT',
    validFrom: outcome.validFrom ?? null,
    validTo: outcome.validTo ?? null,
  };
}

function planningOffering(offering: Offering) {
  const isNzd = (offering.currency ?? 'NZD') === 'NZD';
  return {
    id: offering.id,
    itemId: offering.item,
    providerId: offering.provider,
    feeNzd: isNzd && offering.fee !== undefined ? scaled(offering.fee) : null,
    mode: offering.mode,
    region: offering.region ?? null,
    language: offering.language ?? null,
    starts: (offering.starts ?? []).toSorted(),
    weeks: offering.weeks === undefined ? null : scaled(offering.weeks),
    audience: offering.audience ?? null,
  };
}

function scaled(value: number): number {
  const hundredths = toHundredths(value);
  if (hundredths === null) throw new Error(`${String(value)} has more than two decimals`);
  return hundredths;
}
