import type { BundleQuestion } from '../../src/domain/bundle.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { findBundles } from '../../src/services/bundle/answerBundle.ts';
import { openHighs } from '../../src/solver/highs.ts';
import { planningCatalogueOf } from './planningCatalogueOf.ts';

const tools = { solver: await openHighs(), clock: () => performance.now() };

/** The answer straight from rules and solver, without graph, worker or API. */
export function pureBundle(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: BundleQuestion,
) {
  const answer = findBundles(
    indexCatalogue(planningCatalogueOf(catalogue)),
    null,
    held,
    question,
    tools,
  );
  if (answer === null) throw new Error('the search ran out of time');
  return answer;
}
