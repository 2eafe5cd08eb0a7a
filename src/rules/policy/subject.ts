import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';

/** A micro-credential, one that is proposed, or a part of an unbundled qualification. */
export interface JudgedCredential {
  readonly kind: 'MICRO_CREDENTIAL' | 'UNBUNDLING';
  /** Null: it is not in the catalogue. */
  readonly id: string | null;
  /** What findings name: its id, or its outcomes' where it has none. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly credits: Hundredths;
  readonly hours: Hundredths;
  readonly level: number | null;
  readonly ownerId: string | null;
  readonly frameworkId: string | null;
  readonly subjectId: string | null;
  readonly recognition: string | null;
  readonly stackable: boolean;
  readonly isDiscontinued: boolean;
  /** Outcomes are stated, in the catalogue or in words of their own. */
  readonly statesOutcomes: boolean;
  readonly statesPurpose: boolean;
  readonly isEndorsed: boolean;
  readonly listedOn: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
  /** The required ones. */
  readonly outcomes: readonly PlanningOutcome[];
}

/** Outcomes of which some or all serve a qualification. */
export interface JudgedGroup {
  /** The most credits that it can give; null: all of its outcomes'. */
  readonly most: Hundredths | null;
  readonly outcomes: readonly PlanningOutcome[];
}

/** A qualification, or a bundle that might become one. */
export interface JudgedAward {
  readonly kind: 'QUALIFICATION' | 'BUNDLE';
  /** What findings name: its id, or those of the micro-credentials that a bundle takes. */
  readonly ids: readonly string[];
  readonly type: string;
  readonly level: number | null;
  readonly credits: Hundredths;
  readonly hours: Hundredths;
  readonly groups: readonly JudgedGroup[];
  /** The micro-credentials that a bundle takes: each is judged too. */
  readonly credentials: readonly JudgedCredential[];
}

/** What is held, towards one qualification. */
export interface JudgedStack {
  readonly kind: 'STACKING';
  readonly qualificationId: string;
  readonly held: readonly HeldOutcome[];
}

/** One match of prior learning with an outcome. */
export interface JudgedEvidence {
  readonly kind: 'RPL';
  readonly ids: readonly string[];
  /** How much of the outcome the evidence covers, as an exact fraction. */
  readonly met: number;
  readonly asked: number;
  readonly lastPractisedOn: CalendarDate | null;
  readonly evidenceLevel: number | null;
  readonly outcomeLevel: number | null;
}

export type JudgedSubject = JudgedCredential | JudgedAward | JudgedStack | JudgedEvidence;
