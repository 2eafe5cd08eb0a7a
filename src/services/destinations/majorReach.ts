import { openLedger } from '../../rules/alqLedger.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import { outlineMajors } from '../alq/assessAlq.ts';
import type { Reach, ReachContext } from './reach.ts';

/** The ALQ with each of its majors, as `alqAssessment` judges them. */
export function majorReaches({ index, policy, held, asOf }: ReachContext): readonly Reach[] {
  const terms = alqTerms(policy);
  const majors = outlineMajors(index, terms, openLedger(index, terms, held, asOf));
  return majors.map(({ fieldId, reachable, selection, creditsNeeded }) => ({
    kind: 'ALQ_MAJOR',
    id: fieldId,
    reached: reachable,
    held: selection.credits,
    needed: creditsNeeded,
    detail: () => ({ creditsHeld: selection.credits, missing: [], skillIds: [] }),
  }));
}
