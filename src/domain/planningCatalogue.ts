import type { CalendarDate } from './calendarDate.ts';
import type { Hundredths } from './hundredths.ts';
import type { Audience, DeliveryMode } from './plan.ts';

/**
 * What planning needs of the catalogue, read once for each version of the graph. Defaults are applied: every
 * outcome has a jurisdiction and learning hours. Lists are ordered by id.
 */
export interface PlanningCatalogue {
  readonly version: string;
  readonly fields: readonly PlanningField[];
  readonly organisations: readonly PlanningOrganisation[];
  readonly outcomes: readonly PlanningOutcome[];
  readonly microCredentials: readonly PlanningMicroCredential[];
  readonly qualificationIds: readonly string[];
  readonly offerings: readonly PlanningOffering[];
}

export interface PlanningField {
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
  readonly broaderId: string | null;
}

export interface PlanningOrganisation {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly accredited: boolean;
  readonly accreditedFrom: CalendarDate | null;
  readonly accreditedTo: CalendarDate | null;
  /** Outcomes or micro-credentials; null: all that it offers. */
  readonly accreditedFor: readonly string[] | null;
}

export interface PlanningOutcome {
  readonly id: string;
  readonly title: string;
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly learningHours: Hundredths;
  readonly jurisdiction: string;
  readonly fieldId: string | null;
  readonly qualityAssured: boolean;
  readonly partOfId: string | null;
  readonly supersedes: readonly string[];
  readonly excludes: readonly string[];
  /** All of the groups, any one outcome of a group. */
  readonly prerequisites: readonly (readonly string[])[];
  readonly status: string;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

export interface PlanningMicroCredential {
  readonly id: string;
  readonly title: string;
  readonly level: number | null;
  readonly recognition: string;
  readonly outcomes: readonly { readonly outcomeId: string; readonly required: boolean }[];
  readonly status: string;
  readonly listedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}

export interface PlanningOffering {
  readonly id: string;
  readonly itemId: string;
  readonly providerId: string;
  /** In the plan's currency, New Zealand dollars; null where none is stated or it is in another currency. */
  readonly feeNzd: Hundredths | null;
  readonly mode: DeliveryMode;
  readonly region: string | null;
  readonly language: string | null;
  readonly starts: readonly CalendarDate[];
  readonly weeks: Hundredths | null;
  readonly audience: Audience | null;
}
