import { describe, expect, it } from 'vitest';
import { randomQuestion } from '../../oracle/pathways/comparePathways.ts';
import { randomCase } from '../../oracle/pathways/randomCase.ts';
import { posedPathway } from '../../support/purePathways.ts';
import { tools } from '../../support/pureTools.ts';
import { timesOf } from '../../../src/services/pathways/fitCalendar.ts';
import { pathwayCosts } from '../../../src/services/pathways/pathwayProblem.ts';
import { nearItems } from '../../../src/solver/pathway/nearItems.ts';
import { searchPathways } from '../../../src/solver/pathway/searchPathways.ts';

const CASES = 120;
const LIMIT_MS = 10_000;
const SIZE = { outcomes: 8, microCredentials: 5 };

describe('items that could be part of a plan that is no worse', () => {
  // So few items are all looked at at once, so that no plan here rests on what is tested.
  it('hold every item of every plan, and leave others out', () => {
    let leftOut = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { catalogue, held, random } = randomCase(seed, SIZE);
      const question = randomQuestion(random, catalogue);
      const posed = posedPathway(catalogue, held, question);
      const costs = pathwayCosts(question);
      if (posed.unmeetable) continue;
      const times = timesOf(posed, question.asOf);
      const found = searchPathways(posed.problem, times, costs, 3, LIMIT_MS, tools);
      if (found.status !== 'FOUND') continue;
      const near = nearItems(posed.problem, costs);
      for (const plan of found.plans) {
        const within = new Set(near.within(plan.costs));
        const missed = plan.taken.filter(({ item }) => !within.has(item));
        expect(missed, `seed ${String(seed)}`).toEqual([]);
        expect(near.least, `seed ${String(seed)}`).toBeLessThanOrEqual(plan.costs[0] ?? 0);
        leftOut += near.count - within.size;
      }
    }
    expect(leftOut).toBeGreaterThan(0);
  });
});
