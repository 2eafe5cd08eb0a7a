import type { CalendarDate } from './calendarDate.ts';
import type { Audience, DeliveryMode } from './plan.ts';

/**
 * The records of a catalogue document, as people write them: what an import reads and an export gives back. An absent
 * member is absent, not defaulted. Credits, hours, fees and weeks are decimals here and hundredths everywhere else.
 */
export interface Catalogue {
  readonly $schema?: string;
  readonly meta: CatalogueMeta;
  readonly subjectFields?: readonly SubjectField[];
  readonly organisations?: readonly Organisation[];
  readonly frameworks?: readonly Framework[];
  readonly skills?: readonly Skill[];
  readonly learningOutcomes?: readonly LearningOutcome[];
  readonly microCredentials?: readonly MicroCredential[];
  readonly qualifications?: readonly Qualification[];
  readonly occupations?: readonly Occupation[];
  readonly offerings?: readonly Offering[];
  readonly equivalences?: readonly Equivalence[];
  readonly learners?: readonly Learner[];
}

/** Where a document comes from and under what terms; `illustrative` marks what is invented for demonstration. */
export interface CatalogueMeta {
  readonly title: string;
  readonly licence: string;
  readonly source?: string;
  readonly illustrative?: boolean;
  readonly version?: string;
}

export interface SubjectField {
  readonly id: string;
  readonly name: string;
  readonly broader?: string;
  readonly scheme: string;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly OrganisationRole[];
  readonly category?: string;
  readonly jurisdiction: string;
  readonly accredited: boolean;
  readonly accreditedFrom?: CalendarDate;
  readonly accreditedTo?: CalendarDate;
  /** Outcomes or micro-credentials; absent: all that it offers. */
  readonly accreditedFor?: readonly string[];
  readonly successorOf?: readonly string[];
  readonly region?: string;
  readonly url?: string;
}

export type OrganisationRole =
  'PROVIDER' | 'STANDARD_SETTER' | 'EMPLOYER' | 'QUALITY_ASSURER' | 'PROFESSIONAL_BODY';

export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly kind: 'TRAINING_REGULATION' | 'SKILLS_FRAMEWORK' | 'STANDARDS_DIRECTORY' | 'TAXONOMY';
  readonly jurisdiction: string;
  readonly sector?: string;
  readonly audiences?: readonly Audience[];
}

export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly altNames?: readonly string[];
  readonly description?: string;
  readonly kind: 'SKILL' | 'KNOWLEDGE' | 'ATTITUDE';
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly framework?: string;
  /** Skills with equal uri are one skill. */
  readonly uri?: string;
}

export interface LearningOutcome {
  readonly id: string;
  readonly code?: string;
  readonly title: string;
  readonly titles?: TitlesByLanguage;
  readonly description?: string;
  readonly version?: number;
  readonly jurisdiction?: string;
  readonly credits: number;
  readonly level?: number;
  readonly learningHours?: number;
  readonly field?: string;
  readonly framework?: string;
  readonly competency?: 'BASIC' | 'COMMON' | 'CORE' | 'ELECTIVE';
  readonly theory?: readonly string[];
  readonly practice?: readonly string[];
  readonly assessments?: readonly string[];
  readonly qualityAssured: boolean;
  readonly setter?: string;
  readonly skills?: readonly OutcomeSkill[];
  /** All of the groups, any one outcome of a group. */
  readonly prerequisites?: readonly (readonly string[])[];
  /** One element of a larger outcome: it carries no credits itself. */
  readonly partOf?: string;
  readonly supersedes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly status?: 'CURRENT' | 'EXPIRING' | 'EXPIRED';
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly currencyMonths?: number;
}

/** Titles by language tag: te reo Māori beside English. */
export type TitlesByLanguage = Readonly<Record<string, string>>;

export interface OutcomeSkill {
  readonly skill: string;
  readonly role: 'EARNS' | 'COMPETENT' | 'SHOWCASES';
  readonly proficiency?: number;
  readonly taggedBy?: string;
}

export interface MicroCredential {
  readonly id: string;
  readonly title: string;
  readonly purpose?: string;
  readonly credits: number;
  readonly level?: number;
  readonly jurisdiction: string;
  readonly owner: string;
  readonly recognition:
    | 'APPROVED'
    | 'EQUIVALENCE_STATEMENT'
    | 'UNIVERSITY'
    | 'INDUSTRY'
    | 'INTERNATIONAL_TICKET'
    | 'PROPOSED';
  readonly outcomes: readonly { readonly outcome: string; readonly required: boolean }[];
  readonly framework?: string;
  readonly subject?: string;
  readonly stackable: boolean;
  readonly national?: boolean;
  readonly endorsedBy?: readonly string[];
  readonly onRampTo?: readonly string[];
  readonly listedOn?: CalendarDate;
  readonly reviewOn?: CalendarDate;
  readonly expiresOn?: CalendarDate;
  readonly currencyMonths?: number;
  readonly status?: 'CURRENT' | 'EXPIRING' | 'DISCONTINUED';
  readonly titles?: TitlesByLanguage;
  readonly version?: number;
  readonly uptake?: readonly YearOfUptake[];
}

export interface YearOfUptake {
  readonly year: number;
  readonly enrolments?: number;
  readonly completions?: number;
}

export interface Qualification {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly level?: number;
  readonly credits: number;
  readonly jurisdiction: string;
  readonly owner: string;
  readonly framework?: string;
  readonly subject?: string;
  /** The outcome that is achieved last. */
  readonly capstone?: string;
  /** All of the groups, any one entry of a group. */
  readonly entry?: readonly { readonly anyOf: readonly string[] }[];
  readonly groups: readonly RequirementGroup[];
  readonly leadsTo?: readonly string[];
}

export interface RequirementGroup {
  readonly id: string;
  readonly name: string;
  readonly rule: RequirementRule;
  readonly outcomes: readonly string[];
}

export interface RequirementRule {
  readonly all?: true;
  readonly minCredits?: number;
  readonly minCount?: number;
  readonly maxCredits?: number;
}

export interface Occupation {
  readonly id: string;
  readonly title: string;
  readonly altTitles?: readonly string[];
  readonly description?: string;
  readonly code?: string;
  readonly sector?: string;
  readonly framework?: string;
  readonly demand?: number;
  readonly skills: readonly OccupationSkill[];
}

export interface OccupationSkill {
  readonly skill: string;
  readonly importance: 'ESSENTIAL' | 'OPTIONAL';
  readonly proficiency?: number;
}

export interface Offering {
  readonly id: string;
  readonly item: string;
  readonly provider: string;
  readonly fee?: number;
  readonly currency?: string;
  readonly mode: DeliveryMode;
  readonly region?: string;
  readonly language?: string;
  readonly starts?: readonly CalendarDate[];
  readonly weeks?: number;
  readonly audience?: Audience;
}

export interface Equivalence {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'STATED_EQUIVALENT' | 'INTERNATIONAL_TICKET';
  readonly statedBy: string;
  readonly effectiveFrom?: CalendarDate;
  readonly effectiveTo?: CalendarDate;
}

/** Demonstration learners only: real records enter through the API, under consent. */
export interface Learner {
  readonly id: string;
  readonly displayName: string;
  readonly achievements: readonly LearnerAchievement[];
}

export interface LearnerAchievement {
  readonly id: string;
  readonly outcome: string;
  readonly achievedOn: CalendarDate;
  readonly awardedBy: string;
  readonly via?: string;
  readonly kind?: 'ASSESSED' | 'RPL' | 'CREDIT_TRANSFER';
  readonly grade?: string;
  readonly evidence?: readonly string[];
  readonly status?: 'AWARDED' | 'REVOKED';
  readonly usedFor?: readonly { readonly id: string; readonly on: CalendarDate }[];
  readonly creditExpiresOn?: CalendarDate;
}
