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
  readonly skills: readonly SkillCoverageRow[];
  readonly columns: readonly CoverageColumn[];
  readonly coveredCount: number;
  readonly skillCount: number;
  readonly percent: number | null;
  readonly smallestCoverIds: readonly string[];
  readonly smallestCoverProof: Proof | null;
  readonly gaps: readonly SkillGap[];
}
