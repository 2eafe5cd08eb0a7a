import { openLedger } from '../../rules/alqLedger.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import { outlineMajors, reachedMajors } from '../alq/assessAlq.ts';
import type { Reach, ReachContext } from './reach.ts';

/** The ALQ with each of its majors, as `alqAssessment` judges them. */
export function majorReaches(context: ReachContext): readonly Reach[] {
  return reachesOf(context, outlineMajors);
}

/** Only those that are reached, which is much quicker found out. */
export function majorsReached(context: ReachContext): readonly Reach[] {
  return reachesOf(context, reachedMajors);
}

function reachesOf(
  { index, policy, held, asOf }: ReachContext,
  find: typeof outlineMajors,
): readonly Reach[] {
  const terms = alqTerms(policy);
  const majors = find(index, terms, openLedger(index, terms, held, asOf));
  return majors.map(({ fieldId, reachable, selection, creditsNeeded }) => ({
    kind: 'ALQ_MAJOR',
    id: fieldId,
    reached: reachable,
    held: selection.credits,
    needed: creditsNeeded,
    detail: () => ({ creditsHeld: selection.credits, missing: [], skillIds: [] }),
  }));
}
