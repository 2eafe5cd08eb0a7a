import type { LevelCredits } from './alq.ts';
import type { BundleStatus } from './bundle.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { Catalogue } from './catalogue.ts';
import type { Holdings } from './holding.ts';
import type { Hundredths } from './hundredths.ts';
import type { Proof } from './plan.ts';
import type { Basis, PolicyFinding } from './policy.ts';

/** Every default is applied. */
export interface UnbundleQuestion {
  readonly limitMs: number;
  readonly qualificationId: string;
  readonly policyId: string;
  readonly asOf: CalendarDate;
  /** Narrower than the policy's where it is stated. */
  readonly minCredits: Hundredths | null;
  readonly maxCredits: Hundredths | null;
  readonly reuseExisting: boolean;
  readonly holdings: Holdings;
}

export interface UnbundleResult {
  readonly basis: Basis;
  readonly status: Exclude<BundleStatus, 'INFEASIBLE'>;
  /** In an order in which they can be taken. */
  readonly parts: readonly UnbundledPart[];
  /** What no part carries, by id. */
  readonly remainderIds: readonly string[];
  /** Of all parts, in the order of the policy's rules. */
  readonly findings: readonly PolicyFinding[];
  readonly proof: Proof;
  readonly explanation: readonly string[];
}

export interface UnbundledPart {
  /** From 1. */
  readonly order: number;
  /** The micro-credential that it is; null: it is new. */
  readonly existingId: string | null;
  readonly title: string;
  readonly outcomeIds: readonly string[];
  readonly credits: Hundredths;
  readonly levels: readonly LevelCredits[];
  readonly skillIds: readonly string[];
  /** Orders of the earlier parts that it builds on. */
  readonly needs: readonly number[];
  /** In ten-thousandths. */
  readonly cohesion: number;
  readonly findings: readonly PolicyFinding[];
  readonly draft: Catalogue;
}
