import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Policy, PolicyFinding, PolicyRule, Severity } from '../../domain/policy.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import type { CheckKind, Circumstances, Fault } from './check.ts';
import { checks } from './checks.ts';
import { rulesInForce } from './rulesInForce.ts';
import type { JudgedSubject } from './subject.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { NOTE: 0, WARNING: 1, VIOLATION: 2 };

/**
 * What the policy's rules say about one thing on one day: rules in the order of the policy, then findings by what they
 * are about. Pure, and the same in whatever order outcomes, entries or micro-credentials are given.
 */
export function judge(
  index: CatalogueIndex,
  policy: Policy,
  subject: JudgedSubject,
  on: CalendarDate,
): readonly PolicyFinding[] {
  const circumstances = { index, policy, on };
  return rulesInForce(policy, on).flatMap((rule) => judgeByRule(rule, subject, circumstances));
}

function judgeByRule(
  rule: PolicyRule,
  subject: JudgedSubject,
  circumstances: Circumstances,
): readonly PolicyFinding[] {
  // A bundle answers for each micro-credential that it takes.
  const taken =
    subject.kind === 'BUNDLE' && rule.appliesTo.includes('MICRO_CREDENTIAL')
      ? subject.credentials
      : [];
  const judged = rule.appliesTo.includes(subject.kind) ? [subject, ...taken] : taken;
  return judged
    .flatMap((each) =>
      faultsOf(rule, each, circumstances).map((fault) => toFinding(rule, each, fault)),
    )
    .sort(bySubject);
}

function faultsOf(
  rule: PolicyRule,
  subject: JudgedSubject,
  circumstances: Circumstances,
): readonly Fault[] {
  // A rule's check and value belong together, which a look-up by name cannot tell the compiler.
  const check = checks[rule.check] as CheckKind<unknown>;
  switch (subject.kind) {
    case 'MICRO_CREDENTIAL':
    case 'UNBUNDLING':
      return check.credential?.(rule.value, subject, circumstances) ?? [];
    case 'QUALIFICATION':
    case 'BUNDLE':
      return check.award?.(rule.value, subject, circumstances) ?? [];
    case 'STACKING':
      return check.stack?.(rule.value, subject, circumstances) ?? [];
    case 'RPL':
      return check.evidence?.(rule.value, subject, circumstances) ?? [];
  }
}

function toFinding(rule: PolicyRule, subject: JudgedSubject, fault: Fault): PolicyFinding {
  const ids = fault.ids ?? (subject.kind === 'STACKING' ? [subject.qualificationId] : subject.ids);
  return {
    ruleId: rule.id,
    severity: least(rule.severity ?? 'VIOLATION', mostOf(rule), fault.atMost ?? 'VIOLATION'),
    message: fault.message,
    actual: fault.actual,
    limit: fault.limit,
    subjectIds: [...new Set(ids)].sort(compareText),
  };
}

/** What was only proposed or consulted upon binds nobody. */
function mostOf({ standing }: PolicyRule): Severity {
  return standing === 'CONSULTED' || standing === 'PROPOSAL' ? 'NOTE' : 'VIOLATION';
}

function least(...severities: readonly Severity[]): Severity {
  return severities.reduce((left, right) => (GRAVITY[right] < GRAVITY[left] ? right : left));
}

function bySubject(left: PolicyFinding, right: PolicyFinding): number {
  return (
    compareText(left.subjectIds.join(' '), right.subjectIds.join(' ')) ||
    compareText(left.message, right.message)
  );
}
