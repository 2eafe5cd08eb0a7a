import type { CalendarDate } from './calendarDate.ts';

export type RuleCertainty =
  'SEED' | 'PUBLIC' | 'SECONDARY' | 'COMPUTED' | 'INFERENCE' | 'BELIEVED' | 'ASSUMPTION';
export type RuleStanding = 'LAW' | 'GUIDANCE' | 'PROPOSAL' | 'CONSULTED' | 'INSTITUTION';
export type PolicySubject =
  'MICRO_CREDENTIAL' | 'QUALIFICATION' | 'BUNDLE' | 'UNBUNDLING' | 'STACKING' | 'ALQ' | 'RPL';

/** One rule as data: what it says, its number or list, how sure we are of it and where it was read. */
export interface PolicyRule {
  readonly id: string;
  readonly text: string;
  readonly value: unknown;
  readonly certainty: RuleCertainty;
  readonly standing: RuleStanding;
  readonly source: string;
  /** Inclusive. */
  readonly effectiveFrom: CalendarDate | null;
  /** Exclusive. */
  readonly effectiveTo: CalendarDate | null;
}

export interface Policy {
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly appliesTo: readonly PolicySubject[];
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
  readonly rules: readonly PolicyRule[];
}

/** What every answer rests on. */
export interface Basis {
  readonly asOf: CalendarDate;
  readonly graphVersion: string;
  readonly rules: readonly PolicyRule[];
}
