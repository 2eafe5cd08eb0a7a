import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Goal, PathwayQuestion } from '../../../src/domain/pathway.ts';
import type { Random } from '../../bench/random.ts';
import { randomQuestion } from './comparePathways.ts';
import type { PathwayCase } from './disorder.ts';
import { randomCase } from './randomCase.ts';

/** A random case of any destination kind, with starts of offerings and, in half of them, a limit to the week. */
export function timedCase(
  seed: number,
  size: { readonly outcomes: number; readonly microCredentials: number },
): PathwayCase & { readonly random: Random } {
  const { catalogue: given, held, random } = randomCase(seed, size);
  const isAlq = random.chance(0.2);
  const catalogue = isAlq ? heavier(given) : given;
  const asked = randomQuestion(random, catalogue);
  const { constraints, minimise } = asked;
  const isLimited = random.chance(0.5);
  const question: PathwayQuestion = {
    ...asked,
    holdings: { achievements: held },
    to: isAlq ? ({ kind: 'ALQ_MAJOR', id: random.pick(['f:a', 'f:b']) } satisfies Goal) : asked.to,
    // Without a limit a length that is not stated makes WEEKS a bad request.
    minimise:
      isLimited && random.chance(0.3) ? [...new Set(['WEEKS' as const, ...minimise])] : minimise,
    constraints: isLimited
      ? { ...constraints, hoursPerWeek: random.pick([1000, 2000, 4000]) }
      : constraints,
  };
  return { catalogue, held, question, random };
}

/** Outcomes of so many credits that a handful is enough for an ALQ. */
function heavier(catalogue: Catalogue): Catalogue {
  const learningOutcomes = (catalogue.learningOutcomes ?? []).map((each) => ({
    ...each,
    credits: each.credits * 6,
  }));
  return { ...catalogue, learningOutcomes };
}
