import { plusDays } from '../../domain/calendarDate.ts';
import type { Taken } from '../../solver/acquisition.ts';
import { freshCounting, tryForward } from '../alq/describePlan.ts';
import { fitCalendar } from './fitCalendar.ts';
import { type LeftAside, NOTHING_ASIDE } from './leftAside.ts';
import { majorCompletion, type PathwayContext, type PosedPathway } from './pathwayProblem.ts';

/**
 * Whether the major is reached on the day on which the way ends: what is held may have aged out by then. Where that day
 * cannot be known, today's is taken (semantics, Stacking).
 */
export function carriesWhenDone(
  context: PathwayContext,
  posed: PosedPathway,
  order: readonly Taken[],
  aside: LeftAside = NOTHING_ASIDE,
): boolean {
  const { asOf } = context.question;
  const fitted = fitCalendar(posed, order, asOf);
  if (!fitted) return false;
  // What is left aside to find conflicts is not tested again here.
  if (posed.problem.target === null || aside.size > 0) return true;
  const completion = majorCompletion(context, plusDays(asOf, fitted.days ?? 0));
  return tryForward(completion, freshCounting(posed, order)) !== null;
}
