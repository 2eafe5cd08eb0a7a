import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { Policy, PolicySubject } from '../../domain/policy.ts';
import type { PolicyReport, ReportQuestion } from '../../domain/policyReport.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { checkHeldIds, unknownOrOther } from '../../rules/checkIds.ts';
import { judge } from '../../rules/policy/judge.ts';
import {
  judgedCredential,
  judgedProposal,
  judgedQualification,
} from '../../rules/policy/judged.ts';
import { rulesInForce } from '../../rules/policy/rulesInForce.ts';
import type { JudgedSubject } from '../../rules/policy/subject.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { checkProposalIds } from './checkProposalIds.ts';

const FIELD = 'input.subject';

export const answerPolicyReports: Answerer<'policyReports'> = (index, question) => {
  const found = findSubject(index, question);
  if ('problem' in found) return found;
  const { subject } = found;
  const on = dayOf(subject, question);
  return { answer: question.policies.map((policy) => report(index, policy, subject, on)) };
};

export function report(
  index: CatalogueIndex,
  policy: Policy,
  subject: JudgedSubject,
  asOf: CalendarDate,
): PolicyReport {
  const findings = judge(index, policy, subject, asOf);
  const kind: PolicySubject = subject.kind;
  return {
    basis: {
      asOf,
      graphVersion: index.version,
      rules: rulesInForce(policy, asOf).filter(({ appliesTo }) => appliesTo.includes(kind)),
    },
    policy,
    passes: findings.every(({ severity }) => severity !== 'VIOLATION'),
    findings,
  };
}

/** A micro-credential is judged on the day it was listed where no other is asked about. */
export function dayOf(
  subject: JudgedSubject,
  { asOf, today }: Pick<ReportQuestion, 'asOf' | 'today'>,
): CalendarDate {
  const listedOn = subject.kind === 'MICRO_CREDENTIAL' ? subject.listedOn : null;
  return asOf ?? listedOn ?? today;
}

type Found = { readonly subject: JudgedSubject } | { readonly problem: Problem };

function findSubject(index: CatalogueIndex, { subject, held }: ReportQuestion): Found {
  switch (subject.kind) {
    case 'MICRO_CREDENTIAL': {
      const item = index.microCredentials.get(subject.id);
      if (item) return { subject: judgedCredential(index, item) };
      return no(index, 'microCredentialId', subject.id, 'a micro-credential');
    }
    case 'QUALIFICATION': {
      const qualification = index.qualifications.get(subject.id);
      if (qualification) return { subject: judgedQualification(index, qualification) };
      return no(index, 'qualificationId', subject.id, 'a qualification');
    }
    case 'PROPOSAL': {
      const problem = checkProposalIds(index, `${FIELD}.proposal`, subject.proposal);
      return problem ? { problem } : { subject: judgedProposal(index, subject.proposal) };
    }
    case 'STACK': {
      const problem = checkHeldIds(index, held, `${FIELD}.stack.holdings`);
      if (problem) return { problem };
      const { qualificationId } = subject;
      if (index.qualifications.has(qualificationId)) {
        return { subject: { kind: 'STACKING', qualificationId, held } };
      }
      return no(index, 'stack.qualificationId', qualificationId, 'a qualification');
    }
  }
}

function no(index: CatalogueIndex, member: string, id: string, what: string): Found {
  return { problem: unknownOrOther(index, `${FIELD}.${member}`, id, what) };
}
