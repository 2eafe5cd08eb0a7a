import { expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { achieved, type HeldOutcome } from '../../src/domain/holding.ts';
import { randomQuestion } from '../oracle/pathways/comparePathways.ts';
import { AS_OF, randomCase } from '../oracle/pathways/randomCase.ts';
import { pureDestinations, purePathways } from '../support/purePathways.ts';

const CASES = 20;
const KINDS = ['QUALIFICATION', 'OCCUPATION', 'ALQ_MAJOR', 'MICRO_CREDENTIAL'] as const;

const keyOf = ({ kind, target }: Destination) => `${kind} ${target.id}`;

it('a way unlocks what is reached after it and was not before, but for its goal', () => {
  let unlocked = 0;
  for (let seed = 1; seed <= CASES; seed += 1) {
    const { catalogue, held, random } = randomCase(seed, { outcomes: 7, microCredentials: 4 });
    const question = randomQuestion(random, catalogue);
    const reached = (all: readonly HeldOutcome[], day: string) =>
      pureDestinations(catalogue, all, KINDS, day).filter((each) => each.reached);
    const before = new Set(reached(held, AS_OF).map(keyOf));
    const goal = 'id' in question.to ? `${question.to.kind} ${question.to.id}` : '';
    for (const { stages, finishesOn, unlocks } of purePathways(catalogue, held, question)
      .pathways) {
      const day = finishesOn ?? AS_OF;
      const added = stages
        .flatMap(({ take }) => take.flatMap(({ newOutcomeIds }) => newOutcomeIds))
        .map((id) => achieved(id, day));
      const expected = reached([...held, ...added], day).filter(
        (each) => added.length > 0 && !before.has(keyOf(each)) && keyOf(each) !== goal,
      );
      expect(unlocks, `seed ${String(seed)}`).toEqual(expected);
      unlocked += unlocks.length;
    }
  }
  expect(unlocked).toBeGreaterThan(CASES);
}, 60_000);
