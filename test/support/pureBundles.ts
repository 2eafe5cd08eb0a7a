import type { BundleQuestion } from '../../src/domain/bundle.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { findBundles } from '../../src/services/bundle/answerBundle.ts';
import { indexOf, tools } from './pureTools.ts';

/** The answer straight from rules and solver, without graph, worker or API. */
export function pureBundle(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: BundleQuestion,
) {
  const answer = hurriedBundle(catalogue, held, question, tools.clock);
  if (answer === null) throw new Error('the search ran out of time');
  return answer;
}

/** The same by another clock; null where by it there was no time for any answer. */
export function hurriedBundle(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: BundleQuestion,
  clock: () => number,
) {
  return findBundles(indexOf(catalogue), null, held, question, { ...tools, clock });
}
