import type { CalendarDate } from './calendarDate.ts';
import type { RuleValues } from './ruleValues.ts';

export type RuleCertainty =
  'SEED' | 'PUBLIC' | 'SECONDARY' | 'COMPUTED' | 'INFERENCE' | 'BELIEVED' | 'ASSUMPTION';
export type RuleStanding = 'LAW' | 'GUIDANCE' | 'PROPOSAL' | 'CONSULTED' | 'INSTITUTION';
export type PolicySubject =
  'MICRO_CREDENTIAL' | 'QUALIFICATION' | 'BUNDLE' | 'UNBUNDLING' | 'STACKING' | 'ALQ' | 'RPL';
export type Severity = 'VIOLATION' | 'WARNING' | 'NOTE';
export type RuleCheck = keyof RuleValues;

interface RuleStatement {
  /** Several rows may share an id: one for each time or case that the rule tells apart. */
  readonly id: string;
  readonly text: string;
  readonly certainty: RuleCertainty;
  readonly standing: RuleStanding;
  readonly source: string;
  /** Inclusive. */
  readonly effectiveFrom: CalendarDate | null;
  /** Exclusive. */
  readonly effectiveTo: CalendarDate | null;
  /** What it judges; some of what its policy applies to. */
  readonly appliesTo: readonly PolicySubject[];
  /** How grave it is to break it: a VIOLATION where nothing is stated. */
  readonly severity?: Severity | undefined;
}

/** One rule as data: what it says, which kind of check looks after it, and that check's numbers or lists. */
export type RuleOf<Check extends RuleCheck> = RuleStatement & {
  readonly check: Check;
  readonly value: RuleValues[Check];
};

export type PolicyRule = { [Check in RuleCheck]: RuleOf<Check> }[RuleCheck];

export interface Policy {
  readonly id: string;
  readonly jurisdiction: string;
  /** Countries whose listings it governs, where that is not just its own jurisdiction. */
  readonly governs?: readonly string[] | undefined;
  readonly title: string;
  readonly appliesTo: readonly PolicySubject[];
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
  readonly rules: readonly PolicyRule[];
}

/** What one rule says about one thing: which value met which limit. */
export interface PolicyFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly actual: unknown;
  readonly limit: unknown;
  /** In the order of ids. */
  readonly subjectIds: readonly string[];
}

/** What every answer rests on. */
export interface Basis {
  readonly asOf: CalendarDate;
  readonly graphVersion: string;
  readonly rules: readonly PolicyRule[];
}
