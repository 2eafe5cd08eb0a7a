import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PolicyReport, SubjectReport } from '../../domain/policyReport.ts';
import { notFound, ProblemError } from '../../domain/problem.ts';
import type { RunLimits } from '../../graph/graph.ts';
import { decodeCursor, encodeCursor } from '../catalogue/cursor.ts';
import { matchingIds } from '../catalogue/matchingIds.ts';
import { microCredentials } from '../catalogue/microCredentialFilter.ts';
import { pageSize } from '../catalogue/pageQuestion.ts';
import type { PlanningDependencies } from '../openAlqServices.ts';
import { type Page, pageOf } from '../page.ts';
import { findPolicy } from '../planning/findPolicy.ts';
import { readHeld } from '../planning/readHeld.ts';
import { type ComparisonQuestion, POLICY_SUBJECTS } from './policyQuestion.ts';
import type { AskedViolations, PolicyServices } from './policyServices.ts';

const LIST = 'policyViolations';

export function openPolicyServices(dependencies: PlanningDependencies): PolicyServices {
  const { policies } = dependencies;
  return {
    list: () => policies,
    check: async (question, limits) => {
      const kind = POLICY_SUBJECTS[question.subject.kind];
      const policy = findPolicy(policies, question.policyId, kind);
      const [report] = await askReports(dependencies, [policy], question, limits);
      if (!report) throw new Error('one policy gives one report');
      return report;
    },
    compare: async (question, limits) => {
      const { subject } = question;
      if (subject.kind === 'STACK') checkKnown(policies, subject.policyId);
      const applying = policies
        .filter(({ appliesTo }) => appliesTo.includes(POLICY_SUBJECTS[subject.kind]))
        .sort(
          (left, right) =>
            compareText(left.jurisdiction, right.jurisdiction) || compareText(left.id, right.id),
        );
      return askReports(dependencies, applying, question, limits);
    },
    violations: (asked, today, limits) => findViolations(dependencies, asked, today, limits),
  };
}

async function askReports(
  { graph, cache, planner }: PlanningDependencies,
  policies: readonly Policy[],
  { subject, asOf, today }: ComparisonQuestion,
  limits: RunLimits,
): Promise<readonly PolicyReport[]> {
  const [catalogue, held] = await Promise.all([
    cache.current(limits),
    subject.kind === 'STACK'
      ? readHeld(graph, subject.holdings, limits, 'input.subject.stack.holdings')
      : [],
  ]);
  const asked = { policies, subject, held, asOf, today };
  return planner.answer({ kind: 'policyReports', catalogue, asked }, limits);
}

async function findViolations(
  { graph, cache, planner, policies }: PlanningDependencies,
  asked: AskedViolations,
  today: CalendarDate,
  limits: RunLimits,
): Promise<Page<SubjectReport>> {
  const size = pageSize(asked);
  const place = asked.after ? decodeCursor(LIST, asked.after) : null;
  const policy = findPolicy(policies, asked.policyId, 'MICRO_CREDENTIAL', 'policyId');
  const filter = asked.filter ?? {};
  const [catalogue, ids] = await Promise.all([
    cache.current(limits),
    matchingIds(graph, microCredentials, filter, limits),
  ]);
  const namesIts = [filter.ids, filter.jurisdictions].some((list) => list && list.length > 0);
  const { reports, totalCount } = await planner.answer(
    {
      kind: 'policyViolations',
      catalogue,
      asked: {
        policy,
        ids,
        // Nobody breaks the rules of another country, so those are looked at only where they are asked for.
        jurisdictions: namesIts ? null : (policy.governs ?? [policy.jurisdiction]),
        asOf: asked.asOf ?? null,
        today,
        after: place && { title: place.text, id: place.id },
        size,
      },
    },
    limits,
  );
  const entries = reports.map(({ title, id, report }) => ({
    node: { subjectId: id, report },
    cursor: encodeCursor(LIST, { text: title, id }),
  }));
  return pageOf(entries, size, place !== null, totalCount);
}

function checkKnown(policies: readonly Policy[], policyId: string | null): void {
  if (policyId === null || policies.some(({ id }) => id === policyId)) return;
  throw new ProblemError(notFound('input.subject.stack.policyId', policyId));
}
