import type { CalendarDate } from './calendarDate.ts';
import type { HeldOutcome, Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type {
  Conflict,
  PlannedItem,
  PlanObjective,
  PlanStatus,
  Proof,
  Share,
  StudyConstraints,
} from './plan.ts';
import type { Basis } from './policy.ts';

/** Why a held outcome is left out of a selection: the first reason that applies, in this order. */
export type NotCountedReason =
  | 'REVOKED'
  | 'FUTURE_DATED'
  | 'NO_CREDITS'
  | 'NOT_QUALITY_ASSURED'
  | 'AWARDED_BY_UNACCREDITED'
  | 'ALREADY_USED'
  | 'REPEATED'
  | 'OUTSIDE_WINDOW'
  | 'SUPERSEDED_PAIR'
  | 'EXCLUDED_PAIR'
  | 'LEFT_OUT_FOR_MAJOR';

export interface NotCounted {
  readonly held: HeldOutcome;
  readonly reason: NotCountedReason;
  readonly explanation: string;
}

export interface LevelCredits {
  readonly level: number | null;
  readonly credits: Hundredths;
}

/** Held outcomes that are put forward together: all in one window, no excluded pair among them. */
export interface AlqSelection {
  readonly outcomes: readonly HeldOutcome[];
  readonly credits: Hundredths;
  readonly firstAchievedOn: CalendarDate | null;
  readonly lastAchievedOn: CalendarDate | null;
  readonly creditsMissing: Hundredths;
  readonly levels: readonly LevelCredits[];
}

export interface MajorOutlook {
  readonly fieldId: string;
  readonly reachable: boolean;
  readonly selection: AlqSelection;
  readonly fieldCredits: Hundredths;
  readonly share: Share;
  readonly creditsNeeded: Hundredths;
}

/** asOf and policyId are already defaulted and checked for form. */
export interface AlqAssessmentQuestion {
  readonly holdings: Holdings;
  readonly asOf: CalendarDate;
  readonly policyId: string;
}

export interface AlqAssessment {
  readonly basis: Basis;
  readonly asOf: CalendarDate;
  readonly policyId: string;
  readonly eligible: boolean;
  readonly selection: AlqSelection;
  readonly notCounted: readonly NotCounted[];
  readonly majors: readonly MajorOutlook[];
}

export interface AlqLapse {
  readonly on: CalendarDate;
  readonly outcome: HeldOutcome;
  readonly creditsAfter: Hundredths;
  readonly stillEligible: boolean;
  readonly majorsLost: readonly string[];
}

export interface AlqCompletionQuestion extends AlqAssessmentQuestion {
  readonly limitMs: number;
  readonly majorFieldId: string | null;
  readonly completeBy: CalendarDate;
  readonly minimise: readonly PlanObjective[];
  readonly constraints: StudyConstraints;
  readonly alternatives: number;
}

export interface CompletionPlan {
  readonly take: readonly PlannedItem[];
  readonly counted: readonly HeldOutcome[];
  readonly newOutcomeIds: readonly string[];
  readonly countedNewIds: readonly string[];
  readonly newCredits: Hundredths;
  readonly learningHours: Hundredths;
  readonly fee: Hundredths | null;
  readonly feeUnknownFor: readonly string[];
  readonly weeks: number | null;
  readonly totalCredits: Hundredths;
  readonly share: Share | null;
  readonly proof: Proof;
  readonly explanation: readonly string[];
}

export interface AlqCompletion {
  readonly basis: Basis;
  readonly status: PlanStatus;
  readonly asOf: CalendarDate;
  readonly completeBy: CalendarDate;
  readonly policyId: string;
  readonly counted: readonly HeldOutcome[];
  readonly notCounted: readonly NotCounted[];
  readonly plans: readonly CompletionPlan[];
  readonly conflicts: readonly Conflict[];
}
