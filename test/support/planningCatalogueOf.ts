import type {
  Catalogue,
  LearningOutcome,
  MicroCredential,
  Occupation,
  Offering,
  Qualification,
  Skill,
} from '../../src/domain/catalogue.ts';
import { compareText } from '../../src/domain/compareText.ts';
import { toHundredths } from '../../src/domain/hundredths.ts';
import { learningHoursOf } from '../../src/domain/learningHours.ts';
import type {
  PlanningCatalogue,
  PlanningMicroCredential,
  PlanningOccupation,
  PlanningOutcome,
  PlanningQualification,
  PlanningSkill,
} from '../../src/domain/planningCatalogue.ts';

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
      roles: each.roles,
      category: each.category ?? null,
      jurisdiction: each.jurisdiction,
      accredited: each.accredited,
      accreditedFrom: each.accreditedFrom ?? null,
      accreditedTo: each.accreditedTo ?? null,
      accreditedFor: each.accreditedFor ?? null,
    })),
    outcomes: sorted(catalogue.learningOutcomes).map((each) => planningOutcome(catalogue, each)),
    microCredentials: sorted(catalogue.microCredentials).map(planningMicroCredential),
    frameworks: sorted(catalogue.frameworks).map((each) => ({
      ...each,
      sector: each.sector ?? null,
      audiences: each.audiences ?? [],
    })),
    skills: sorted(catalogue.skills).map(planningSkill),
    qualifications: sorted(catalogue.qualifications).map(planningQualification),
    occupations: sorted(catalogue.occupations).map(planningOccupation),
    equivalences: sorted(catalogue.equivalences).map(({ from, to, statedBy, ...each }) => ({
      id: each.id,
      fromId: from,
      toId: to,
      kind: each.kind,
      statedById: statedBy,
      effectiveFrom: each.effectiveFrom ?? null,
      effectiveTo: each.effectiveTo ?? null,
    })),
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
    otherTitles: Object.values(outcome.titles ?? {}),
    frameworkId: outcome.framework ?? null,
    setterId: outcome.setter ?? null,
    competency: outcome.competency ?? null,
    currencyMonths: outcome.currencyMonths ?? null,
    statesAssessment: (outcome.assessments ?? []).length > 0,
    skills: (outcome.skills ?? []).map(({ skill, role, taggedBy }) => ({
      skillId: skill,
      role,
      taggedById: taggedBy ?? null,
    })),
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

function planningSkill(skill: Skill): PlanningSkill {
  return {
    id: skill.id,
    name: skill.name,
    altNames: skill.altNames ?? [],
    kind: skill.kind,
    uri: skill.uri ?? null,
    frameworkId: skill.framework ?? null,
    broader: skill.broader ?? [],
    related: skill.related ?? [],
  };
}

function planningMicroCredential(each: MicroCredential): PlanningMicroCredential {
  return {
    id: each.id,
    title: each.title,
    otherTitles: Object.values(each.titles ?? {}),
    credits: scaled(each.credits),
    level: each.level ?? null,
    jurisdiction: each.jurisdiction,
    ownerId: each.owner,
    frameworkId: each.framework ?? null,
    subjectId: each.subject ?? null,
    version: each.version ?? null,
    recognition: each.recognition,
    stackable: each.stackable,
    statesPurpose: (each.purpose ?? '') !== '',
    national: each.national ?? false,
    endorsedBy: each.endorsedBy ?? [],
    onRampTo: each.onRampTo ?? [],
    currencyMonths: each.currencyMonths ?? null,
    outcomes: each.outcomes.map(({ outcome, required }) => ({ outcomeId: outcome, required })),
    status: each.status ?? 'CURRENT',
    listedOn: each.listedOn ?? null,
    reviewOn: each.reviewOn ?? null,
    expiresOn: each.expiresOn ?? null,
  };
}

function planningQualification(each: Qualification): PlanningQualification {
  return {
    id: each.id,
    title: each.title,
    type: each.type,
    level: each.level ?? null,
    credits: scaled(each.credits),
    jurisdiction: each.jurisdiction,
    ownerId: each.owner,
    frameworkId: each.framework ?? null,
    subjectId: each.subject ?? null,
    capstoneId: each.capstone ?? null,
    entry: (each.entry ?? []).map(({ anyOf }) => anyOf),
    groups: each.groups.map(({ id, name, rule, outcomes }) => ({
      id,
      name,
      all: rule.all ?? false,
      minCredits: scaledOrNull(rule.minCredits),
      minCount: rule.minCount ?? null,
      maxCredits: scaledOrNull(rule.maxCredits),
      outcomes,
    })),
    leadsTo: each.leadsTo ?? [],
  };
}

function planningOccupation(each: Occupation): PlanningOccupation {
  const skillsOf = (asked: 'ESSENTIAL' | 'OPTIONAL') =>
    each.skills.filter(({ importance }) => importance === asked).map(({ skill }) => skill);
  return {
    id: each.id,
    title: each.title,
    sector: each.sector ?? null,
    frameworkId: each.framework ?? null,
    demand: scaledOrNull(each.demand),
    essentialSkills: skillsOf('ESSENTIAL'),
    optionalSkills: skillsOf('OPTIONAL'),
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
    weeks: scaledOrNull(offering.weeks),
    audience: offering.audience ?? null,
  };
}

function scaledOrNull(value: number | undefined): number | null {
  return value === undefined ? null : scaled(value);
}

function scaled(value: number): number {
  const hundredths = toHundredths(value);
  if (hundredths === null) throw new Error(`${String(value)} has more than two decimals`);
  return hundredths;
}
