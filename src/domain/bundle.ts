import type { LevelCredits } from './alq.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { Catalogue } from './catalogue.ts';
import type { Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type {
  Conflict,
  PlannedItem,
  PlanObjective,
  Proof,
  Share,
  StudyConstraints,
} from './plan.ts';
import type { Basis, PolicyFinding } from './policy.ts';
import type { GroupProgress } from './stack.ts';

/** What a bundle has to give; parts add up. */
export interface BundleGoal {
  readonly skillIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly occupationId: string | null;
  readonly qualificationId: string | null;
}

/** A micro-credential on the filtered shelf, and its offerings that fit the filter; null: all of them. */
export interface OnShelf {
  readonly itemId: string;
  readonly offeringIds: readonly string[] | null;
}

/** Every default is applied. */
export interface BundleQuestion {
  readonly limitMs: number;
  readonly goal: BundleGoal;
  /** Null: the whole shelf. */
  readonly shelf: readonly OnShelf[] | null;
  readonly holdings: Holdings;
  readonly minCredits: Hundredths | null;
  readonly maxCredits: Hundredths | null;
  readonly minimise: readonly PlanObjective[];
  readonly constraints: StudyConstraints;
  readonly policyId: string | null;
  readonly asOf: CalendarDate;
  readonly alternatives: number;
  readonly includeStandAlone: boolean;
  /** Null: a plain bundle. */
  readonly tailoring: Tailoring | null;
}

/** What a re-bundle asks beyond a bundle: several frameworks, and perhaps a qualification to keep as much of as can be. */
export interface Tailoring {
  readonly baseQualificationId: string | null;
  /** Null: any. */
  readonly frameworkIds: readonly string[] | null;
  readonly minFrameworks: number;
  /** Per cent, in hundredths. */
  readonly maxSharePerFramework: Hundredths | null;
}

export type BundleStatus = 'OPTIMAL' | 'FEASIBLE' | 'PARTIAL' | 'INFEASIBLE';

export interface BundleResult {
  readonly basis: Basis;
  readonly status: BundleStatus;
  readonly bundles: readonly Bundle[];
  readonly uncoveredSkillIds: readonly string[];
  readonly uncoveredOutcomeIds: readonly string[];
  readonly uncoveredGroups: readonly GroupProgress[];
  readonly conflicts: readonly Conflict[];
}

export interface Bundle {
  readonly take: readonly PlannedItem[];
  /** Newly achieved or kept, by id. */
  readonly outcomeIds: readonly string[];
  readonly credits: Hundredths;
  readonly overlapCredits: Hundredths;
  readonly learningHours: Hundredths;
  readonly fee: Hundredths | null;
  readonly feeUnknownFor: readonly string[];
  readonly skillIds: readonly string[];
  readonly levels: readonly LevelCredits[];
  readonly fields: readonly FieldCredits[];
  readonly frameworks: readonly FrameworkCredits[];
  readonly kept: Share | null;
  readonly draft: Catalogue;
  readonly findings: readonly PolicyFinding[];
  readonly proof: Proof;
  readonly explanation: readonly string[];
}

export interface FieldCredits {
  readonly fieldId: string | null;
  readonly credits: Hundredths;
}

export interface FrameworkCredits {
  readonly frameworkId: string | null;
  readonly credits: Hundredths;
  readonly share: Share;
}
