import type { AlqCompletionQuestion } from '../../../src/domain/alq.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { achieved, type HeldOutcome } from '../../../src/domain/holding.ts';
import type { PlanObjective, StudyConstraints } from '../../../src/domain/plan.ts';
import { fieldId } from '../generatedCatalogue.ts';
import { openRandom, type Random } from '../random.ts';

export const AS_OF = '2026-11-22';
const FIELDS = 17;
const PROVIDERS = 40;

const OBJECTIVES: readonly (readonly PlanObjective[])[] = [
  ['CREDITS', 'FEE', 'ITEMS'],
  ['FEE', 'CREDITS', 'ITEMS'],
  ['ITEMS', 'FEE'],
  ['HOURS', 'FEE'],
];

/** What one learner holds and asks: up to six outcomes of the last years, a major more often than not. */
export function drawQuestions(
  catalogue: Catalogue,
  count: number,
  limitMs: number,
): readonly AlqCompletionQuestion[] {
  const random = openRandom(99);
  return Array.from({ length: count }, () => ({
    holdings: { achievements: drawHeld(random, catalogue) },
    asOf: AS_OF,
    completeBy: AS_OF,
    policyId: 'alq',
    limitMs,
    majorFieldId: random.chance(0.7) ? fieldId(random.whole(0, FIELDS - 1)) : null,
    minimise: random.pick(OBJECTIVES),
    constraints: {},
    alternatives: 1,
  }));
}

/** Wishes that nobody had before, so that each is the first question on a shelf of its own. */
export function withNewWishes(
  questions: readonly AlqCompletionQuestion[],
): readonly AlqCompletionQuestion[] {
  const random = openRandom(7);
  return questions.map((question, number) => ({
    ...question,
    constraints: drawWishes(random, number),
  }));
}

export function heldOf({ holdings }: AlqCompletionQuestion): readonly HeldOutcome[] {
  return 'achievements' in holdings ? holdings.achievements : [];
}

function drawHeld(random: Random, { learningOutcomes = [] }: Catalogue): HeldOutcome[] {
  return Array.from({ length: random.whole(0, 6) }, () => {
    const { id } = random.pick(learningOutcomes);
    return achieved(id, `20${String(random.whole(19, 26))}-0${String(random.whole(1, 9))}-15`);
  });
}

function drawWishes(random: Random, number: number): StudyConstraints {
  // The one that is left out makes every shelf a new one.
  const excludeIds = [`org:${String(number % PROVIDERS)}`];
  const wishes: readonly StudyConstraints[] = [
    { maxFee: random.whole(20, 60) * 10_000 },
    { modes: ['ONLINE', 'BLENDED'] },
    { regions: ['Otago', 'Auckland'] },
    { minLevel: 2, maxLevel: 6 },
    { maxHours: random.whole(300, 600) * 100 },
  ];
  return { ...random.pick(wishes), excludeIds };
}
