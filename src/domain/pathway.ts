import type { CalendarDate } from './calendarDate.ts';
import type { Destination } from './destination.ts';
import type { HeldOutcome, Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type {
  Conflict,
  PlannedItem,
  PlanObjective,
  PlanStatus,
  Proof,
  StudyConstraints,
} from './plan.ts';
import type { Basis } from './policy.ts';

/** Where somebody wants to be. */
export type Goal =
  | { readonly kind: 'QUALIFICATION'; readonly id: string }
  | { readonly kind: 'OCCUPATION'; readonly id: string }
  | { readonly kind: 'MICRO_CREDENTIAL'; readonly id: string }
  | { readonly kind: 'ALQ_MAJOR'; readonly id: string }
  | { readonly kind: 'SKILLS'; readonly ids: readonly string[] }
  | { readonly kind: 'OUTCOMES'; readonly ids: readonly string[] };

/** Every default is already applied and the form of everything checked. */
export interface PathwayQuestion {
  readonly holdings: Holdings;
  readonly to: Goal;
  readonly asOf: CalendarDate;
  readonly minimise: readonly PlanObjective[];
  readonly constraints: StudyConstraints;
  readonly alternatives: number;
  readonly limitMs: number;
}

export interface PathwayStage {
  readonly number: number;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly take: readonly PlannedItem[];
}

export interface Pathway {
  readonly stages: readonly PathwayStage[];
  readonly newCredits: Hundredths;
  readonly learningHours: Hundredths;
  readonly fee: Hundredths | null;
  readonly feeUnknownFor: readonly string[];
  readonly weeks: number | null;
  readonly finishesOn: CalendarDate | null;
  readonly skillIds: readonly string[];
  readonly unlocks: readonly Destination[];
  readonly proof: Proof;
  readonly explanation: readonly string[];
}

export interface PathwayResult {
  readonly basis: Basis;
  readonly status: PlanStatus;
  readonly recognised: readonly HeldOutcome[];
  readonly pathways: readonly Pathway[];
  readonly conflicts: readonly Conflict[];
}
