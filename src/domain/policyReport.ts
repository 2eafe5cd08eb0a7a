import type { CalendarDate } from './calendarDate.ts';
import type { HeldOutcome, Holdings } from './holding.ts';
import type { Basis, Policy, PolicyFinding } from './policy.ts';
import type { Proposal } from './proposal.ts';

/** One thing that rules can be held against. */
export type ReportSubject =
  | { readonly kind: 'MICRO_CREDENTIAL'; readonly id: string }
  | { readonly kind: 'QUALIFICATION'; readonly id: string }
  | { readonly kind: 'PROPOSAL'; readonly proposal: Proposal }
  | {
      readonly kind: 'STACK';
      readonly qualificationId: string;
      readonly holdings: Holdings;
      readonly policyId: string | null;
    };

/** The day asked about, and the day that stands for it where neither the question nor the subject states one. */
export interface AskedDay {
  readonly asOf: CalendarDate | null;
  readonly today: CalendarDate;
}

/** One thing under the rules of some policies. */
export interface ReportQuestion extends AskedDay {
  readonly policies: readonly Policy[];
  readonly subject: ReportSubject;
  readonly held: readonly HeldOutcome[];
}

export interface PolicyReport {
  readonly basis: Basis;
  readonly policy: Policy;
  /** No finding is a VIOLATION. */
  readonly passes: boolean;
  readonly findings: readonly PolicyFinding[];
}

/** A place in the order of title, then id. */
export interface TitlePlace {
  readonly title: string;
  readonly id: string;
}

/** The listings that break a rule of one policy. */
export interface ViolationsQuestion extends AskedDay {
  readonly policy: Policy;
  /** Null: every micro-credential. */
  readonly ids: readonly string[] | null;
  /** Null: of any jurisdiction. */
  readonly jurisdictions: readonly string[] | null;
  readonly after: TitlePlace | null;
  readonly size: number;
}

export interface SubjectReport {
  readonly subjectId: string;
  readonly report: PolicyReport;
}

/** Those after the place, one more than fits where something follows. */
export interface Violations {
  readonly reports: readonly (TitlePlace & { readonly report: PolicyReport })[];
  readonly totalCount: number;
}
