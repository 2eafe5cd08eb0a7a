import { alqTerms } from '../../rules/alqTerms.ts';
import { checkCompletionIds, checkHeldIds } from '../../rules/checkIds.ts';
import { outOfTime } from '../planning/outOfTime.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { assessAlq } from './assessAlq.ts';
import { completeAlq } from './completeAlq.ts';
import { outlineTimeline } from './outlineTimeline.ts';

export const answerAssessment: Answerer<'assess'> = (index, { policy, held, question }) => {
  const problem = checkHeldIds(index, held);
  return problem ? { problem } : { answer: assessAlq(index, policy, held, question.asOf) };
};

export const answerTimeline: Answerer<'timeline'> = (index, { policy, held, question }) => {
  const problem = checkHeldIds(index, held);
  return problem ? { problem } : { answer: outlineTimeline(index, policy, held, question.asOf) };
};

export const answerCompletion: Answerer<'complete'> = (index, asked, tools) => {
  const { policy, held, question } = asked;
  const problem =
    checkHeldIds(index, held) ?? checkCompletionIds(index, alqTerms(policy), question);
  if (problem) return { problem };
  const answer = completeAlq(index, policy, held, question, tools);
  return answer ? { answer } : { problem: outOfTime(question.limitMs) };
};
