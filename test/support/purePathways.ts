import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Destination, DestinationKind } from '../../src/domain/destination.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { PathwayQuestion, PathwayResult } from '../../src/domain/pathway.ts';
import type { StackPin, StackResult } from '../../src/domain/stack.ts';
import { alqTerms } from '../../src/rules/alqTerms.ts';
import { usableHoldings } from '../../src/rules/usableHoldings.ts';
import { listDestinations } from '../../src/services/destinations/listDestinations.ts';
import { findPathways } from '../../src/services/pathways/findPathways.ts';
import { NOTHING_ASIDE } from '../../src/services/pathways/leftAside.ts';
import { posePathway, type PosedPathway } from '../../src/services/pathways/pathwayProblem.ts';
import { stackTowards } from '../../src/services/stack/stackTowards.ts';
import { indexOf, readPolicy, tools } from './pureTools.ts';

const alqPolicy = readPolicy('alq');

/** The answer straight from rules and solver, without graph, worker or API. */
export function pureStack(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  qualificationId: string,
  asOf: string,
  pins: readonly StackPin[] = [],
  policyId: string | null = null,
): StackResult {
  const index = indexOf(catalogue);
  const qualification = index.qualifications.get(qualificationId);
  if (!qualification) throw new Error(`no ${qualificationId}`);
  const holdings = { achievements: held };
  const question = { holdings, qualificationId, policyId, asOf, pins };
  const policy = policyId === null ? null : readPolicy(policyId);
  const answer = stackTowards({ index, qualification, policy, held, question }, tools);
  if (!answer) throw new Error('out of time');
  return answer;
}

/** Every destination of these kinds, straight from rules and solver. */
export function pureDestinations(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  kinds: readonly DestinationKind[],
  asOf: string,
): readonly Destination[] {
  const question = {
    holdings: { achievements: held },
    kinds,
    withinCredits: null,
    asOf,
    first: 100,
  };
  return listDestinations(indexOf(catalogue), alqPolicy, held, question, tools.solver);
}

/** What a question comes down to, in the solver's terms. */
export function posedPathway(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
): PosedPathway {
  const index = indexOf(catalogue);
  const { solver } = tools;
  const holdings = usableHoldings(index, held, question.asOf);
  const rules = { policy: alqPolicy, terms: alqTerms(alqPolicy) };
  return posePathway({ index, held, holdings, question, solver, ...rules }, NOTHING_ASIDE);
}

/** The answer straight from rules and solver; the bad requests that only the API checks are not asked here. */
export function purePathways(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: PathwayQuestion,
): PathwayResult {
  const answer = findPathways(indexOf(catalogue), alqPolicy, held, question, tools);
  if (!answer) throw new Error('out of time');
  return answer;
}
