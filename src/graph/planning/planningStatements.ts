import type {
  PlanningField,
  PlanningMicroCredential,
  PlanningOffering,
  PlanningOrganisation,
  PlanningOutcome,
} from '../../domain/planningCatalogue.ts';
import type { Audience, DeliveryMode } from '../../domain/plan.ts';
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
const mode: Column<DeliveryMode> = {
  kind: 'delivery mode',
  read: (value) => text.read(value) as DeliveryMode,
};
const audience: Column<Audience> = {
  kind: 'audience',
  read: (value) => text.read(value) as Audience,
};

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
  jurisdiction: text,
  accredited: flag,
  accreditedFrom: optional(text),
  accreditedTo: optional(text),
  isListed: flag,
  accreditedFor: listOf(text),
});

export const readOutcomes = page<OutcomeRow>('readOutcomes', {
  id: text,
  title: text,
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
  level: optional(whole),
  recognition: text,
  status: text,
  listedOn: optional(text),
  expiresOn: optional(text),
  outcomes: listOf(mapOf({ outcomeId: text, required: flag })),
});

export const readQualifications = page<{ readonly id: string }>('readQualifications', { id: text });

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
