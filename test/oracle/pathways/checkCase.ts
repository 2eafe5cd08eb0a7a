import type { PathwayResult } from '../../../src/domain/pathway.ts';
import { openRandom } from '../../bench/random.ts';
import { purePathways } from '../../support/purePathways.ts';
import { checkPathway } from './checkPathway.ts';
import { disorder, type PathwayCase } from './disorder.ts';
import { openChecker } from './pathwayReading.ts';

interface Checked {
  readonly result: PathwayResult;
  /** What the rules say against it, and where another order of ids and records gives another answer. */
  readonly faults: readonly string[];
}

/** Brute force is too slow for most of these cases; whether an answer keeps the rules can be said of every one. */
export function checkCase(given: PathwayCase, seed: number): Checked {
  const { catalogue, held, question } = given;
  const result = purePathways(catalogue, held, question);
  const checker = openChecker(catalogue);
  const faults = result.pathways.flatMap((each) => checkPathway(checker, held, question, each));
  const other = disorder(openRandom(seed), given);
  const again = purePathways(other.catalogue, other.held, other.question);
  const [said, saidAgain] = [inShort(result), inShort(again)];
  if (said !== saidAgain) faults.push(`in another order ${saidAgain}, not ${said}`);
  return { result, faults };
}

/** Status and, of each answer, the objective values. */
function inShort({ status, pathways }: PathwayResult): string {
  const values = pathways.map(({ proof }) =>
    proof.objective.map(({ objective, value }) => `${objective} ${value.toFixed(3)}`).join(', '),
  );
  return [status, ...values].join('; ');
}
