import type { CalendarDate } from '../calendarDate.ts';
import type { SkillRole } from '../node/learningOutcomeNode.ts';
import type { Hundredths } from '../hundredths.ts';
import type { Proof } from '../plan.ts';
import type { Basis } from '../policy.ts';

/** Whose skills are asked for. */
export type CoverageDemand =
  | { readonly occupationIds: readonly string[] }
  | { readonly sector: string }
  | { readonly frameworkId: string }
  | { readonly skillIds: readonly string[] }
  | { readonly underSkillId: string }
  | { readonly fieldId: string };

export type CoverageDimension =
  'MICRO_CREDENTIAL' | 'QUALIFICATION' | 'PROVIDER' | 'LEVEL' | 'FIELD' | 'REGION';

export interface CoverageQuestion {
  readonly demand: CoverageDemand;
  /** Micro-credentials that are looked at; null: all. */
  readonly supplyIds: readonly string[] | null;
  readonly asOf: CalendarDate;
  readonly by: CoverageDimension;
  /** What costs time and is told only where it is asked for. */
  readonly wants: { readonly cover: boolean; readonly gaps: boolean };
}

export interface CoverageCell {
  readonly columnId: string;
  readonly role: SkillRole | null;
  readonly outcomes: number;
}

export interface CoverageColumn {
  readonly id: string;
  readonly title: string;
}

export interface SkillCoverageRow {
  readonly skillId: string;
  readonly demand: Hundredths;
  readonly suppliers: number;
  /** Its share of the suppliers over its share of the demand; null where either is of nothing. */
  readonly supplyRatio: number | null;
  readonly cells: readonly CoverageCell[];
}

export interface NearOutcome {
  readonly outcomeId: string;
  readonly similarity: number;
}

export interface SkillGap {
  readonly skillId: string;
  readonly demand: Hundredths;
  readonly nearestOutcomes: readonly NearOutcome[];
}

export interface SkillCoverage {
  readonly basis: Basis;
  /** What was asked, for questions that go on from the answer. */
  readonly question: CoverageQuestion;
  readonly skills: readonly SkillCoverageRow[];
  readonly columns: readonly CoverageColumn[];
  readonly coveredCount: number;
  readonly skillCount: number;
  readonly percent: number | null;
  readonly smallestCoverIds: readonly string[];
  readonly smallestCoverProof: Proof | null;
  readonly gaps: readonly SkillGap[];
}

/** What one new micro-credential of existing outcomes is to keep to. */
export interface AdditionTerms {
  readonly maxCredits: Hundredths;
  /** Of each outcome; one without a level fits. */
  readonly minLevel: number | null;
  readonly maxLevel: number | null;
}

export interface AdditionQuestion {
  readonly coverage: CoverageQuestion;
  readonly terms: AdditionTerms;
}

/** A skill that would be supplied, and by which of the outcomes. */
export interface AddedSkill {
  readonly skillId: string;
  readonly demand: Hundredths;
  readonly outcomeIds: readonly string[];
}

/** The one new micro-credential that would add the most to what is supplied. */
export interface BestAddition {
  readonly outcomeIds: readonly string[];
  readonly credits: Hundredths;
  readonly demand: Hundredths;
  readonly skills: readonly AddedSkill[];
  readonly proof: Proof;
}
