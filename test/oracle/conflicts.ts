import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue } from './catalogue.ts';
import { hasAnswer } from './completion.ts';
import { demandList, demandsOf, keepOnly, type Demand } from './demands.ts';
import { readFacts } from './facts.ts';
import { viewHeld } from './held.ts';

/**
 * "INFEASIBLE names one irreducible set of requirements that conflict: drop any one member and there is an
 * answer." The named requirements alone, all others dropped, must have no answer; without any one, one.
 */
export function checkConflicts(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
  conflicts: readonly Demand[],
): string[] {
  const facts = readFacts(catalogue);
  const view = viewHeld(facts, held, question.asOf);
  const demands = demandsOf(question);
  const complaints: string[] = [];
  if (conflicts.length === 0) complaints.push('No conflict is named.');
  for (const { requirement, ids } of conflicts) {
    const asked = demandList(demands).filter((demand) => demand.requirement === requirement);
    if (asked.length === 0) complaints.push(`${requirement} is named but not asked.`);
    if (requirement !== 'REQUIRED' && requirement !== 'EXCLUDED') continue;
    for (const id of ids)
      if (!asked.some((demand) => demand.ids.includes(id)))
        complaints.push(`${requirement} names ${id}, which the question does not list.`);
  }
  if (hasAnswer(facts, view, keepOnly(demands, conflicts)))
    complaints.push(`No conflict between ${nameAll(conflicts)}.`);
  for (const dropped of conflicts) {
    const others = conflicts.filter((conflict) => conflict !== dropped);
    if (!hasAnswer(facts, view, keepOnly(demands, others)))
      complaints.push(
        `Without ${nameAll([dropped])} there is still no answer: ${nameAll(others)}.`,
      );
  }
  return complaints;
}

/** One irreducible set, by leaving out whatever can be left out. */
export function oracleConflicts(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
): Demand[] {
  const facts = readFacts(catalogue);
  const view = viewHeld(facts, held, question.asOf);
  const demands = demandsOf(question);
  let kept = demandList(demands);
  for (const demand of [...kept]) {
    const fewer = kept.filter((other) => other !== demand);
    if (!hasAnswer(facts, view, keepOnly(demands, fewer))) kept = fewer;
  }
  return kept;
}

function nameAll(demands: readonly Demand[]): string {
  return demands.map(({ requirement, ids }) => [requirement, ...ids].join(' ')).join(', ');
}
