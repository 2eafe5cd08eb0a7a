import { outOfTime } from '../planning/outOfTime.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { checkPathway } from './checkPathway.ts';
import { findPathways } from './findPathways.ts';

export const answerPathways: Answerer<'pathways'> = (index, { policy, held, question }, tools) => {
  const problem = checkPathway(index, policy, held, question, tools.solver);
  if (problem) return { problem };
  const answer = findPathways(index, policy, held, question, tools);
  return answer ? { answer } : { problem: outOfTime(question.limitMs) };
};
