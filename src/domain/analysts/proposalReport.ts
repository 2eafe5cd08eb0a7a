import type { CalendarDate } from '../calendarDate.ts';
import type { Basis, Policy, PolicyFinding } from '../policy.ts';
import type { Proposal } from '../proposal.ts';
import type { SkillGap } from './coverage.ts';
import type { DuplicatePair } from './duplicates.ts';

export type ProposalRecommendation = 'SUPPORT' | 'DELIVER_EXISTING' | 'MERGE' | 'REVISE';

export interface ProposalQuestion {
  readonly proposal: Proposal;
  /** Every policy for micro-credentials; those of the proposal's jurisdiction judge it. */
  readonly policies: readonly Policy[];
  readonly asOf: CalendarDate;
}

/** What a standard setter weighs before it supports a proposal. */
export interface ProposalReport {
  readonly basis: Basis;
  readonly proposal: Proposal;
  /** `aId` is the proposal's, which the catalogue does not know. */
  readonly duplicates: readonly DuplicatePair[];
  readonly newSkillIds: readonly string[];
  readonly gapsFilled: readonly SkillGap[];
  readonly endorsement: string;
  readonly findings: readonly PolicyFinding[];
  readonly recommendation: ProposalRecommendation;
  readonly explanation: readonly string[];
}
