import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { StackPin, StackResult } from '../../src/domain/stack.ts';
import { type CatalogueIndex, indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { stackTowards } from '../../src/services/stack/stackTowards.ts';
import { openHighs } from '../../src/solver/highs.ts';
import { planningCatalogueOf } from './planningCatalogueOf.ts';

export const tools = { solver: await openHighs(), clock: () => performance.now() };

export function indexOf(catalogue: Catalogue): CatalogueIndex {
  return indexCatalogue(planningCatalogueOf(catalogue));
}

/** The answer straight from rules and solver, without graph, worker or API. */
export function pureStack(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  qualificationId: string,
  asOf: string,
  pins: readonly StackPin[] = [],
): StackResult {
  const index = indexOf(catalogue);
  const qualification = index.qualifications.get(qualificationId);
  if (!qualification) throw new Error(`no ${qualificationId}`);
  const holdings = { achievements: held };
  const question = { holdings, qualificationId, policyId: null, asOf, pins };
  const answer = stackTowards({ index, qualification, policy: null, held, question }, tools);
  if (!answer) throw new Error('out of time');
  return answer;
}
