import { plusDays } from '../../domain/calendarDate.ts';
import type { SearchTools } from '../../solver/acquire.ts';
import { bestFit } from '../../solver/pathway/bestFit.ts';
import type { Times } from '../../solver/pathway/times.ts';
import { posedOf } from '../../solver/posed.ts';
import type { Accept } from '../../solver/solveOver.ts';
import { freshCounting, tryForward } from '../alq/describePlan.ts';
import { timesOf } from './fitCalendar.ts';
import { type LeftAside, NOTHING_ASIDE } from './leftAside.ts';
import { majorCompletion, type PathwayContext, type PosedPathway } from './pathwayProblem.ts';

/**
 * The calendar of ways to a major. On the day on which a way ends the major has to be reached: what is held may have
 * aged out by then. Where that day cannot be known, today's is taken (semantics, Stacking).
 */
export function majorTimes(
  context: PathwayContext,
  posed: PosedPathway,
  aside: LeftAside = NOTHING_ASIDE,
): Times {
  const { asOf } = context.question;
  const times = timesOf(posed, asOf);
  // What is left aside to find conflicts is not tested again here.
  if (posed.problem.target === null || aside.size > 0) return times;
  const fit: Times['fit'] = (order, inThisOrder) => {
    const found = times.fit(order, inThisOrder);
    if (found.status === 'NO_FIT') return found;
    const days = found.status === 'FITS' ? found.days : 0;
    const completion = majorCompletion(context, plusDays(asOf, days));
    if (tryForward(completion, freshCounting(posed, order)) !== null) return found;
    // Of what is held nothing comes back later, but in another order the way may end sooner.
    return { status: 'NO_FIT', isSure: found.status === 'UNKNOWN' || found.isEarliest };
  };
  return { ...times, fit };
}

/** Of a search that knows nothing of days: accepts what fits the calendar, in an order in which it does. */
export function acceptInTime({ problem }: PosedPathway, times: Times, tools: SearchTools): Accept {
  const posed = posedOf(problem);
  return (choices, workable) => {
    const { order, fit } = bestFit({ posed, problem, times, costs: [], tools }, choices, workable);
    return fit.status === 'NO_FIT'
      ? { status: 'REFUSED', isSure: fit.isSure }
      : { status: 'ACCEPTED', order };
  };
}
