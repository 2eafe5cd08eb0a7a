import { checkCompletionIds, checkHeldIds } from '../../rules/checkIds.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { assessAlq } from '../alq/assessAlq.ts';
import { completeAlq } from '../alq/completeAlq.ts';
import { outlineTimeline } from '../alq/outlineTimeline.ts';
import type { PlanningReply, PlanningTask } from './planningTask.ts';

/** One question over one catalogue: ids are checked first, so that nothing unknown is silently left out. */
export function answerQuestion(
  index: CatalogueIndex,
  task: PlanningTask,
  tools: SearchTools,
): PlanningReply {
  const { policy, held, question } = task;
  const unknown = checkHeldIds(index, held);
  if (unknown) return { problem: unknown };
  if (isKind(task, 'assess')) return { answer: assessAlq(index, policy, held, question.asOf) };
  if (isKind(task, 'timeline')) {
    return { answer: outlineTimeline(index, policy, held, question.asOf) };
  }
  if (!isKind(task, 'complete')) throw new Error('a question of no known kind');
  const wrong = checkCompletionIds(index, alqTerms(policy), task.question);
  if (wrong) return { problem: wrong };
  const answer = completeAlq(index, policy, held, task.question, tools);
  if (answer) return { answer };
  const { limitMs } = task.question;
  return {
    problem: {
      code: 'DEADLINE_EXCEEDED',
      field: 'input.limitMs',
      rule: 'search.limit',
      value: limitMs,
      message: `Within ${String(limitMs)} ms nothing could be found or ruled out. Allow more time.`,
    },
  };
}

function isKind<Kind extends PlanningTask['kind']>(
  task: PlanningTask,
  kind: Kind,
): task is PlanningTask<Kind> {
  return task.kind === kind;
}
