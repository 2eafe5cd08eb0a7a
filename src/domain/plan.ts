import type { CalendarDate } from './calendarDate.ts';
import type { Hundredths } from './hundredths.ts';

export type PlanObjective = 'CREDITS' | 'HOURS' | 'FEE' | 'WEEKS' | 'ITEMS';
export type ProofObjective =
  | PlanObjective
  | 'UNKNOWN_FEES'
  | 'GOALS_UNCOVERED'
  | 'KEPT_CREDITS'
  | 'REMAINDER_CREDITS'
  | 'EXISTING_CREDITS'
  | 'NEW_PARTS'
  | 'COHESION'
  | 'NEW_DEMAND'
  | 'NEW_SKILLS';
export type DeliveryMode = 'ON_CAMPUS' | 'ONLINE' | 'BLENDED' | 'WORKPLACE';
export type Audience = 'STUDENT_OR_FRESH_GRADUATE' | 'ADULT_OR_MID_CAREER';
export type PlanStatus = 'ALREADY_COMPLETE' | 'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE';

/** What real lives ask of study. An absent member asks nothing; an empty list asks nothing either. */
export interface StudyConstraints {
  readonly providerIds?: readonly string[];
  readonly regions?: readonly string[];
  readonly modes?: readonly DeliveryMode[];
  readonly languages?: readonly string[];
  readonly maxFee?: Hundredths;
  readonly maxHours?: Hundredths;
  readonly hoursPerWeek?: Hundredths;
  readonly minLevel?: number;
  readonly maxLevel?: number;
  readonly audience?: Audience;
  readonly excludeIds?: readonly string[];
  readonly requireIds?: readonly string[];
  readonly allowUnoffered?: boolean;
}

/** One thing to take: a micro-credential or a single outcome, by the offering named. */
export interface PlannedItem {
  readonly itemId: string;
  readonly offeringId: string | null;
  readonly newOutcomeIds: readonly string[];
  readonly newCredits: Hundredths;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}

export interface ObjectiveValue {
  readonly objective: ProofObjective;
  /** Hundredths for credits, hours, fees and weeks; a plain count for the others: see `isScaled`. */
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
}

/** What the solver proved. `bound` and the gap are those of the first objective not proven, else of the last. */
export interface Proof {
  readonly status: 'OPTIMAL' | 'TIME_LIMIT';
  readonly objective: readonly ObjectiveValue[];
  readonly milliseconds: number;
  /** How many items the search chose from. */
  readonly candidates: number;
}

/** An exact fraction; `required` is null where nothing is asked for. Over 0 it is never met. */
export interface Share {
  readonly numerator: Hundredths;
  readonly denominator: Hundredths;
  readonly required: number | null;
  readonly met: boolean | null;
}

export type Requirement =
  | 'MIN_CREDITS'
  | 'MAX_CREDITS'
  | 'WINDOW'
  | 'MAJOR_SHARE'
  | 'NOTHING_OFFERED'
  | 'PROVIDER'
  | 'REGION'
  | 'MODE'
  | 'LANGUAGE'
  | 'AUDIENCE'
  | 'LEVEL'
  | 'MAX_FEE'
  | 'MAX_HOURS'
  | 'HOURS_PER_WEEK'
  | 'EXCLUDED'
  | 'REQUIRED'
  | 'PREREQUISITE'
  | 'ENTRY'
  | 'CAPSTONE'
  | 'GROUP'
  | 'SKILL'
  | 'OUTCOME'
  | 'EXCLUSION_PAIR'
  | 'MIN_FRAMEWORKS'
  | 'FRAMEWORK_SHARE'
  | 'POLICY';

export interface Conflict {
  readonly requirement: Requirement;
  readonly ids: readonly string[];
  readonly text: string;
}

/** Objectives whose values are hundredths of the unit that people read. */
export function isScaled(objective: ProofObjective): boolean {
  return (
    objective !== 'ITEMS' &&
    objective !== 'UNKNOWN_FEES' &&
    objective !== 'GOALS_UNCOVERED' &&
    objective !== 'NEW_PARTS' &&
    objective !== 'COHESION' &&
    objective !== 'NEW_SKILLS'
  );
}
