import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { PolicySubject } from '../../domain/policy.ts';
import type { AskedDay, ReportSubject } from '../../domain/policyReport.ts';
import { badInput, ProblemError } from '../../domain/problem.ts';
import { holdingsOf } from '../holdingsQuestion.ts';
import type { AskedStack } from '../stack/stackQuestion.ts';
import { type AskedProposal, proposalQuestion } from './proposalQuestion.ts';

/** The schema sees to it that exactly one is given. */
interface AskedSubject {
  readonly microCredentialId?: string | null;
  readonly qualificationId?: string | null;
  readonly proposal?: AskedProposal | null;
  readonly stack?: AskedStack | null;
}

export interface AskedComparison {
  readonly subject: AskedSubject;
  readonly asOf?: CalendarDate | null;
}

export interface AskedCheck extends AskedComparison {
  readonly policyId: string;
}

export interface ComparisonQuestion extends AskedDay {
  readonly subject: ReportSubject;
}

export interface CheckQuestion extends ComparisonQuestion {
  readonly policyId: string;
}

const FIELD = 'input.subject';

/** What each subject is to the policies that apply to it. */
export const POLICY_SUBJECTS: Readonly<Record<ReportSubject['kind'], PolicySubject>> = {
  MICRO_CREDENTIAL: 'MICRO_CREDENTIAL',
  PROPOSAL: 'MICRO_CREDENTIAL',
  QUALIFICATION: 'QUALIFICATION',
  STACK: 'STACKING',
};

export function comparisonQuestion(
  { subject, asOf }: AskedComparison,
  today: CalendarDate,
): ComparisonQuestion {
  const stacked = subject.stack?.asOf ?? null;
  agree(`${FIELD}.stack.asOf`, 'input.asOf', stacked, asOf ?? null);
  return { subject: subjectOf(subject), asOf: asOf ?? stacked, today };
}

export function checkQuestion(input: AskedCheck, today: CalendarDate): CheckQuestion {
  const { policyId } = input;
  agree(`${FIELD}.stack.policyId`, 'input.policyId', input.subject.stack?.policyId, policyId);
  return { ...comparisonQuestion(input, today), policyId };
}

function subjectOf({
  microCredentialId,
  qualificationId,
  proposal,
  stack,
}: AskedSubject): ReportSubject {
  if (microCredentialId) return { kind: 'MICRO_CREDENTIAL', id: microCredentialId };
  if (qualificationId) return { kind: 'QUALIFICATION', id: qualificationId };
  if (proposal) {
    return { kind: 'PROPOSAL', proposal: proposalQuestion(`${FIELD}.proposal`, proposal) };
  }
  if (stack) {
    return {
      kind: 'STACK',
      qualificationId: stack.qualificationId,
      holdings: holdingsOf(stack.holdings),
      policyId: stack.policyId ?? null,
    };
  }
  const rule = 'one subject that is not empty';
  throw new ProblemError(badInput(FIELD, rule, '', `${FIELD} must name ${rule}.`));
}

/** A stack may repeat the day and the policy of the question, but not contradict them. */
function agree(
  field: string,
  of: string,
  value: string | null | undefined,
  asked: string | null,
): void {
  if (value === null || value === undefined || asked === null || value === asked) return;
  const message = `${field} "${value}" is not the same as ${of} "${asked}".`;
  throw new ProblemError(badInput(field, `as ${of}`, value, message));
}
