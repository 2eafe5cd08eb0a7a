import type { CalendarDate } from './calendarDate.ts';
import type {
  Equivalence,
  Framework,
  LearningOutcome,
  MicroCredential,
  OutcomeSkill,
  Skill,
} from './catalogue.ts';
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
  readonly frameworks: readonly PlanningFramework[];
  readonly skills: readonly PlanningSkill[];
  readonly outcomes: readonly PlanningOutcome[];
  readonly microCredentials: readonly PlanningMicroCredential[];
  readonly qualifications: readonly PlanningQualification[];
  readonly occupations: readonly PlanningOccupation[];
  readonly offerings: readonly PlanningOffering[];
  readonly equivalences: readonly PlanningEquivalence[];
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
  readonly roles: readonly string[];
  readonly category: string | null;
  readonly jurisdiction: string;
  readonly accredited: boolean;
  readonly accreditedFrom: CalendarDate | null;
  readonly accreditedTo: CalendarDate | null;
  /** Outcomes or micro-credentials; null: all that it offers. */
  readonly accreditedFor: readonly string[] | null;
}

export interface PlanningFramework {
  readonly id: string;
  readonly name: string;
  readonly kind: Framework['kind'];
  readonly jurisdiction: string;
  readonly sector: string | null;
  readonly audiences: readonly Audience[];
}

export interface PlanningSkill {
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly kind: Skill['kind'];
  /** Skills with equal uri are one skill. */
  readonly uri: string | null;
  readonly frameworkId: string | null;
  readonly broader: readonly string[];
  /** As stated; the relation holds both ways. */
  readonly related: readonly string[];
}

export interface PlanningOutcomeSkill {
  readonly skillId: string;
  readonly role: OutcomeSkill['role'];
  readonly taggedById: string | null;
}

export interface PlanningOutcome {
  readonly id: string;
  readonly title: string;
  /** Titles in other languages. */
  readonly otherTitles: readonly string[];
  readonly frameworkId: string | null;
  readonly setterId: string | null;
  readonly competency: NonNullable<LearningOutcome['competency']> | null;
  readonly currencyMonths: number | null;
  /** At least one way in which it is assessed is stated. */
  readonly statesAssessment: boolean;
  readonly skills: readonly PlanningOutcomeSkill[];
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
  /** Titles in other languages. */
  readonly otherTitles: readonly string[];
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly jurisdiction: string;
  readonly ownerId: string;
  readonly frameworkId: string | null;
  readonly subjectId: string | null;
  /** Its version in the register. */
  readonly version: number | null;
  readonly recognition: MicroCredential['recognition'];
  readonly stackable: boolean;
  readonly statesPurpose: boolean;
  readonly national: boolean;
  readonly endorsedBy: readonly string[];
  /** The qualifications that it helps to enter. */
  readonly onRampTo: readonly string[];
  readonly currencyMonths: number | null;
  readonly outcomes: readonly { readonly outcomeId: string; readonly required: boolean }[];
  readonly status: string;
  readonly listedOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
}

export interface PlanningGroup {
  readonly id: string;
  readonly name: string;
  /** Every one of its outcomes is asked for. */
  readonly all: boolean;
  readonly minCredits: Hundredths | null;
  readonly minCount: number | null;
  readonly maxCredits: Hundredths | null;
  readonly outcomes: readonly string[];
}

export interface PlanningQualification {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly level: number | null;
  readonly credits: Hundredths;
  readonly jurisdiction: string;
  readonly ownerId: string;
  readonly frameworkId: string | null;
  readonly subjectId: string | null;
  readonly capstoneId: string | null;
  /** All of the groups, any one outcome, micro-credential or qualification of a group. */
  readonly entry: readonly (readonly string[])[];
  readonly groups: readonly PlanningGroup[];
  readonly leadsTo: readonly string[];
}

export interface PlanningOccupation {
  readonly id: string;
  readonly title: string;
  readonly sector: string | null;
  readonly frameworkId: string | null;
  /** In hundredths; null where none is stated. */
  readonly demand: number | null;
  readonly essentialSkills: readonly string[];
  readonly optionalSkills: readonly string[];
}

export interface PlanningEquivalence {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: Equivalence['kind'];
  readonly statedById: string;
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
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
