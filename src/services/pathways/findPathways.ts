import type { HeldOutcome } from '../../domain/holding.ts';
import type { Pathway, PathwayQuestion, PathwayResult } from '../../domain/pathway.ts';
import type { PlanStatus } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import { alqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { usableHoldings } from '../../rules/usableHoldings.ts';
import { searchPlans, type SearchTools, timeLeft } from '../../solver/acquire.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { PathwayCost } from '../../solver/pathway/times.ts';
import { type PathwaySearch, searchPathways } from '../../solver/pathway/searchPathways.ts';
import { describePathway } from './describePathway.ts';
import { findConflicts } from './findConflicts.ts';
import { timesOf } from './fitCalendar.ts';
import { isThere } from './isThere.ts';
import { NOTHING_ASIDE } from './leftAside.ts';
import { acceptInTime, majorTimes } from './majorTimes.ts';
import {
  type PathwayContext,
  pathwayCosts,
  posePathway,
  type PosedPathway,
} from './pathwayProblem.ts';
import { popularNotTaken } from './popularNotTaken.ts';
import { recogniseHeld } from './recogniseHeld.ts';

/** The best ways from what is held to the goal. Null where the time ran out before anything could be said. */
export function findPathways(
  index: CatalogueIndex,
  policy: Policy,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
  tools: SearchTools,
): PathwayResult | null {
  const until = tools.clock() + timeLeft(tools, question.limitMs);
  const context: PathwayContext = {
    index,
    policy,
    terms: alqTerms(policy),
    held,
    holdings: usableHoldings(index, held, question.asOf),
    question,
    solver: tools.solver,
  };
  const posed = posePathway(context, NOTHING_ASIDE);
  const answer = (
    status: PlanStatus,
    pathways: readonly Pathway[],
    taken: readonly Taken[] | null,
    conflicts: PathwayResult['conflicts'] = [],
  ): PathwayResult => ({
    basis: {
      asOf: question.asOf,
      graphVersion: index.version,
      rules: question.to.kind === 'ALQ_MAJOR' ? policy.rules : [],
    },
    status,
    recognised: taken ? recogniseHeld(context, posed, taken, pathways[0]?.finishesOn ?? null) : [],
    pathways,
    conflicts,
  });
  const costs = pathwayCosts(question);
  if (isThere(posed)) {
    const nothing = { value: 0, bound: 0, proven: true };
    const empty = { taken: [], costs: [], outcomes: costs.map(() => nothing), milliseconds: 0 };
    return answer('ALREADY_COMPLETE', [describePathway(context, posed, empty, 0)], []);
  }
  const remaining = () => Math.max(1, until - tools.clock());
  const found = posed.unmeetable
    ? ({ status: 'INFEASIBLE' } as const)
    : search(context, posed, costs, remaining(), tools);
  if (found.status === 'UNKNOWN') return null;
  if (found.status === 'INFEASIBLE') {
    return answer('INFEASIBLE', [], null, findConflicts(context, until, tools));
  }
  const [best, ...others] = found.plans.map((plan) =>
    describePathway(context, posed, plan, found.candidates),
  );
  const pathways = best ? [withReasons(context, posed, best, others), ...others] : [];
  const proven = pathways.every(({ proof }) => proof.status === 'OPTIMAL');
  return answer(proven ? 'OPTIMAL' : 'FEASIBLE', pathways, found.plans[0]?.taken ?? []);
}

/** The best way with why what is widely offered is not in it. */
function withReasons(
  context: PathwayContext,
  posed: PosedPathway,
  best: Pathway,
  others: readonly Pathway[],
): Pathway {
  const reasons = popularNotTaken(context, posed, [best, ...others]);
  return { ...best, explanation: [...best.explanation, ...reasons] };
}

/** An ALQ has a search of its own, which knows how credits add up; it does not know of weeks. */
function search(
  context: PathwayContext,
  posed: PosedPathway,
  costs: readonly PathwayCost[],
  limitMs: number,
  tools: SearchTools,
): PathwaySearch {
  const { alternatives, asOf, to } = context.question;
  const isMajor = to.kind === 'ALQ_MAJOR';
  const times = isMajor ? majorTimes(context, posed) : timesOf(posed, asOf);
  if (isMajor && !costs.includes('DAYS')) {
    const accept = acceptInTime(posed, times, tools);
    return searchPlans(posed.problem, alternatives, limitMs, { ...tools, accept });
  }
  return searchPathways(posed.problem, times, costs, alternatives, limitMs, tools);
}
