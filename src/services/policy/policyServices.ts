import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyReport, SubjectReport } from '../../domain/policyReport.ts';
import type { RunLimits } from '../../graph/graph.ts';
import type { MicroCredentialFilter } from '../catalogue/microCredentialFilter.ts';
import type { PageQuestion } from '../catalogue/pageQuestion.ts';
import type { Page } from '../page.ts';
import type { CheckQuestion, ComparisonQuestion } from './policyQuestion.ts';

export interface AskedViolations extends PageQuestion {
  readonly policyId: string;
  readonly filter?: MicroCredentialFilter | null;
  readonly asOf?: CalendarDate | null;
}

/** The questions about rules. */
export interface PolicyServices {
  /** Every policy, by id. */
  list(): readonly Policy[];
  check(question: CheckQuestion, limits: RunLimits): Promise<PolicyReport>;
  /** By jurisdiction, then id of the policy. */
  compare(question: ComparisonQuestion, limits: RunLimits): Promise<readonly PolicyReport[]>;
  violations(
    asked: AskedViolations,
    today: CalendarDate,
    limits: RunLimits,
  ): Promise<Page<SubjectReport>>;
}
