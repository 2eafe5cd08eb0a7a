import type {
  PlanningEquivalence,
  PlanningField,
  PlanningFramework,
  PlanningGroup,
  PlanningMicroCredential,
  PlanningOccupation,
  PlanningOffering,
  PlanningOrganisation,
  PlanningOutcome,
  PlanningOutcomeSkill,
  PlanningQualification,
  PlanningSkill,
} from '../../domain/planningCatalogue.ts';
import type { Audience, DeliveryMode } from '../../domain/plan.ts';
import { otherTitles } from '../node/translatedTitles.ts';
import type { PageParams } from '../readPages.ts';
import {
  type Column,
  flag,
  listOf,
  mapOf,
  optional,
  type Shape,
  type Statement,
  statement,
  text,
  whole,
} from '../statement.ts';

export interface OrganisationRow extends Omit<PlanningOrganisation, 'accreditedFor'> {
  readonly isListed: boolean;
  readonly accreditedFor: readonly string[];
}

export interface OutcomeRow extends Omit<PlanningOutcome, 'learningHours' | 'jurisdiction'> {
  readonly statedHours: number | null;
  readonly frameworkJurisdiction: string | null;
  readonly statedJurisdiction: string | null;
}

export interface OfferingRow extends Omit<PlanningOffering, 'feeNzd'> {
  readonly fee: number | null;
  readonly currency: string;
}

const params: Shape<PageParams> = { after: text, limit: whole };
const mode = oneOf<DeliveryMode>('delivery mode');
const audience = oneOf<Audience>('audience');

/** A text of a closed list; import has checked that it is one. */
function oneOf<Value extends string>(kind: string): Column<Value> {
  return { kind, read: (value) => text.read(value) as Value };
}

function page<Row extends object>(name: string, row: Shape<Row>): Statement<PageParams, Row> {
  return statement<PageParams, Row>(`planning/${name}`, { params, row });
}

export const readFields = page<PlanningField>('readFields', {
  id: text,
  name: text,
  scheme: text,
  broaderId: optional(text),
});

export const readOrganisations = page<OrganisationRow>('readOrganisations', {
  id: text,
  name: text,
  roles: listOf(text),
  category: optional(text),
  jurisdiction: text,
  accredited: flag,
  accreditedFrom: optional(text),
  accreditedTo: optional(text),
  isListed: flag,
  accreditedFor: listOf(text),
});

export const readFrameworks = page<PlanningFramework>('readFrameworks', {
  id: text,
  name: text,
  kind: oneOf('kind of framework'),
  jurisdiction: text,
  sector: optional(text),
  audiences: listOf(audience),
});

export const readSkills = page<PlanningSkill>('readSkills', {
  id: text,
  name: text,
  altNames: listOf(text),
  kind: oneOf('kind of skill'),
  uri: optional(text),
  frameworkId: optional(text),
  broader: listOf(text),
  related: listOf(text),
});

export const readOutcomes = page<OutcomeRow>('readOutcomes', {
  id: text,
  title: text,
  otherTitles,
  frameworkId: optional(text),
  setterId: optional(text),
  competency: optional(oneOf('competency')),
  currencyMonths: optional(whole),
  statesAssessment: flag,
  skills: listOf(
    mapOf<PlanningOutcomeSkill>({
      skillId: text,
      role: oneOf('role of a skill'),
      taggedById: optional(text),
    }),
  ),
  credits: whole,
  level: optional(whole),
  statedHours: optional(whole),
  frameworkJurisdiction: optional(text),
  statedJurisdiction: optional(text),
  fieldId: optional(text),
  qualityAssured: flag,
  partOfId: optional(text),
  status: text,
  validFrom: optional(text),
  validTo: optional(text),
  supersedes: listOf(text),
  excludes: listOf(text),
  prerequisites: listOf(listOf(text)),
});

export const readMicroCredentials = page<PlanningMicroCredential>('readMicroCredentials', {
  id: text,
  title: text,
  otherTitles,
  credits: whole,
  level: optional(whole),
  jurisdiction: text,
  ownerId: text,
  frameworkId: optional(text),
  subjectId: optional(text),
  version: optional(whole),
  recognition: oneOf('recognition'),
  stackable: flag,
  statesPurpose: flag,
  national: flag,
  endorsedBy: listOf(text),
  onRampTo: listOf(text),
  currencyMonths: optional(whole),
  status: text,
  listedOn: optional(text),
  reviewOn: optional(text),
  expiresOn: optional(text),
  outcomes: listOf(mapOf({ outcomeId: text, required: flag })),
});

export const readQualifications = page<PlanningQualification>('readQualifications', {
  id: text,
  title: text,
  type: text,
  level: optional(whole),
  credits: whole,
  jurisdiction: text,
  ownerId: text,
  frameworkId: optional(text),
  subjectId: optional(text),
  capstoneId: optional(text),
  entry: listOf(listOf(text)),
  groups: listOf(
    mapOf<PlanningGroup>({
      id: text,
      name: text,
      all: flag,
      minCredits: optional(whole),
      minCount: optional(whole),
      maxCredits: optional(whole),
      outcomes: listOf(text),
    }),
  ),
  leadsTo: listOf(text),
});

export const readOccupations = page<PlanningOccupation>('readOccupations', {
  id: text,
  title: text,
  sector: optional(text),
  frameworkId: optional(text),
  demand: optional(whole),
  essentialSkills: listOf(text),
  optionalSkills: listOf(text),
});

export const readEquivalences = page<PlanningEquivalence>('readEquivalences', {
  id: text,
  fromId: text,
  toId: text,
  kind: oneOf('kind of equivalence'),
  statedById: text,
  effectiveFrom: optional(text),
  effectiveTo: optional(text),
});

export const readOfferings = page<OfferingRow>('readOfferings', {
  id: text,
  itemId: text,
  providerId: text,
  fee: optional(whole),
  currency: text,
  mode,
  region: optional(text),
  language: optional(text),
  starts: listOf(text),
  weeks: optional(whole),
  audience: optional(audience),
});
