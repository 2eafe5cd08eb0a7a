import { fallingDue } from '../../rules/analysts/lifeCycle.ts';
import type { Answerer } from '../planning/planningTask.ts';

/** Which reviews and expiries fall due before a day. */
export const answerDue: Answerer<'due'> = ({ microCredentials }, question) => ({
  answer: fallingDue(microCredentials.values(), question),
});
