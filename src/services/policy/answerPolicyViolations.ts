import { compareText } from '../../domain/compareText.ts';
import type { PlanningMicroCredential } from '../../domain/planningCatalogue.ts';
import type { TitlePlace } from '../../domain/policyReport.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { judgedCredential } from '../../rules/policy/judged.ts';
import { firstInOrder } from '../firstInOrder.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { dayOf, report } from './answerPolicyReports.ts';

export const answerPolicyViolations: Answerer<'policyViolations'> = (index, question) => {
  const { policy, jurisdictions, after, size } = question;
  const broken = candidates(index, question.ids)
    .filter(({ jurisdiction }) => jurisdictions?.includes(jurisdiction) ?? true)
    .flatMap((item) => {
      const subject = judgedCredential(index, item);
      const judged = report(index, policy, subject, dayOf(subject, question));
      return judged.passes ? [] : [{ title: item.title, id: item.id, report: judged }];
    });
  const rest = after ? broken.filter((each) => byTitle(each, after) > 0) : broken;
  return {
    answer: { reports: firstInOrder(rest, size + 1, byTitle), totalCount: broken.length },
  };
};

function candidates(
  { microCredentials }: CatalogueIndex,
  ids: readonly string[] | null,
): readonly PlanningMicroCredential[] {
  return ids === null
    ? [...microCredentials.values()]
    : ids.flatMap((id) => microCredentials.get(id) ?? []);
}

function byTitle(left: TitlePlace, right: TitlePlace): number {
  return compareText(left.title, right.title) || compareText(left.id, right.id);
}
