import type { CalendarDate } from './calendarDate.ts';
import type { HeldOutcome, Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type { Basis, PolicyFinding } from './policy.ts';

/** Where a person wants an outcome to count. */
export interface StackPin {
  readonly outcomeId: string;
  readonly groupId: string;
}

/** asOf is already defaulted. */
export interface StackQuestion {
  readonly holdings: Holdings;
  readonly qualificationId: string;
  /** Null: nothing is refused. */
  readonly policyId: string | null;
  readonly asOf: CalendarDate;
  readonly pins: readonly StackPin[];
}

export interface GroupProgress {
  readonly id: string;
  readonly name: string;
  readonly credits: Hundredths;
  readonly creditsRequired: Hundredths | null;
  readonly count: number;
  readonly countRequired: number | null;
  readonly met: boolean;
  /** What counts here, by outcome id. */
  readonly counted: readonly HeldOutcome[];
  /** What could still meet it, by id; none where it is met. */
  readonly missingIds: readonly string[];
}

export interface StackRefusal {
  readonly held: HeldOutcome;
  readonly ruleId: string;
  readonly explanation: string;
}

export interface StackResult {
  readonly basis: Basis;
  readonly complete: boolean;
  readonly credits: Hundredths;
  readonly creditsRequired: Hundredths;
  /** In the order of the qualification. */
  readonly groups: readonly GroupProgress[];
  readonly refused: readonly StackRefusal[];
  readonly capstoneDue: boolean;
  readonly entryMet: boolean;
  readonly findings: readonly PolicyFinding[];
}
