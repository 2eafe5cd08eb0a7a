import type { CalendarDate } from '../calendarDate.ts';
import type { Hundredths } from '../hundredths.ts';
import type { Edges } from './edges.ts';
import type { TranslatedTitle } from './translatedTitle.ts';

export type OutcomeStatus = 'CURRENT' | 'EXPIRING' | 'EXPIRED';
export type Competency = 'BASIC' | 'COMMON' | 'CORE' | 'ELECTIVE';
export type SkillRole = 'EARNS' | 'COMPETENT' | 'SHOWCASES';

/** A skill that an outcome gives. */
export interface OutcomeSkill {
  readonly skillId: string;
  readonly role: SkillRole;
  readonly proficiency: number | null;
  readonly taggedById: string | null;
}

export interface LearningOutcomeNode {
  readonly kind: 'LEARNING_OUTCOME';
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly titles: readonly TranslatedTitle[];
  readonly description: string | null;
  readonly version: number | null;
  readonly credits: Hundredths;
  readonly level: number | null;
  readonly learningHours: Hundredths;
  readonly jurisdiction: string;
  readonly fieldId: string | null;
  readonly topFieldId: string | null;
  readonly frameworkId: string | null;
  readonly setterId: string | null;
  readonly partOfId: string | null;
  readonly competency: Competency | null;
  readonly theory: readonly string[];
  readonly practice: readonly string[];
  readonly assessments: readonly string[];
  readonly qualityAssured: boolean;
  readonly status: OutcomeStatus;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly currencyMonths: number | null;
  readonly statedIn: string | null;
  readonly skills: Edges<OutcomeSkill>;
  /** All of the groups, any one outcome of a group. */
  readonly prerequisites: Edges<readonly string[]>;
  readonly parts: Edges;
  readonly supersedes: Edges;
  readonly supersededBy: Edges;
  readonly excludes: Edges;
  readonly offerings: Edges;
  readonly microCredentials: Edges;
}
