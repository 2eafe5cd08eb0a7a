import { checkHeldIds } from '../../rules/checkIds.ts';
import type { Answerer } from '../planning/planningTask.ts';
import { listDestinations } from './listDestinations.ts';

export const answerDestinations: Answerer<'destinations'> = (
  index,
  { policy, held, question },
  { solver },
) => {
  const problem = checkHeldIds(index, held);
  return problem
    ? { problem }
    : { answer: listDestinations(index, policy, held, question, solver) };
};
