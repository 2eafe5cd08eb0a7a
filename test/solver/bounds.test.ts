import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcquisitionProblem, compareCosts } from '../../src/solver/acquisition.ts';
import { boundCosts } from '../../src/solver/bounds.ts';
import { rankItems } from '../../src/solver/rankItems.ts';
import { BOUND_SCALE } from '../../src/solver/relaxation.ts';
import { withinReach } from '../../src/solver/withinReach.ts';
import { arbitraryProblem } from './arbitraryProblem.ts';
import { everyPlan, type SmallPlan } from './bruteForce.ts';

const RUNS = { numRuns: 250, seed: 1 };

function itemsOf({ shelf }: AcquisitionProblem): readonly number[] {
  const numbers = Array.from({ length: shelf.stock.itemCount }, (_unused, item) => item);
  return numbers.filter((item) => shelf.waysFrom[item] !== shelf.waysFrom[item + 1]);
}

function leastOf(plans: readonly SmallPlan[]): readonly number[] | null {
  return plans.reduce<readonly number[] | null>(
    (least, { costs }) => (least === null || compareCosts(costs, least) < 0 ? costs : least),
    null,
  );
}

/** Infinite from the first on: nothing takes the item. */
function isAbove(bound: readonly number[], truth: readonly number[]): boolean {
  if (bound[0] === Infinity) return true;
  const scaled = truth.map((cost) => cost * BOUND_SCALE);
  return compareCosts(bound, scaled) > 0;
}

describe('the bounds', () => {
  it('are never above what the best plan costs, with or without an item', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const plans = everyPlan(problem);
        const reach = withinReach(problem, itemsOf(problem));
        const { overall, ofItems } = boundCosts(problem, reach);
        const least = leastOf(plans);
        if (least === null) return;
        expect(overall, 'overall').not.toBeNull();
        expect(isAbove(overall ?? [], least), 'overall').toBe(false);
        const width = problem.costs.length;
        reach.items.forEach((item, place) => {
          const withItem = leastOf(plans.filter(({ items }) => items.includes(item)));
          const bound = Array.from(ofItems.subarray(place * width, (place + 1) * width));
          if (withItem) expect(isAbove(bound, withItem), `item ${item}`).toBe(false);
        });
      }),
      RUNS,
    );
  });

  it('are often exactly what the best plan costs first of all', () => {
    const problems = fc.sample(arbitraryProblem, { numRuns: 300, seed: 2 });
    const known = problems.flatMap((problem) => {
      const [least] = leastOf(everyPlan(problem)) ?? [];
      if (least === undefined || least === 0) return [];
      const { overall } = boundCosts(problem, withinReach(problem, itemsOf(problem)));
      return [overall?.[0] === least * BOUND_SCALE];
    });
    expect(known.filter(Boolean).length / known.length).toBeGreaterThan(0.6);
  });
});

describe('what is within reach', () => {
  it('holds every item of every plan', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const reached = new Set(withinReach(problem, itemsOf(problem)).items);
        const taken = everyPlan(problem).flatMap(({ items }) => items);
        for (const item of taken) expect(reached).toContain(item);
      }),
      RUNS,
    );
  });
});

describe('the ranking', () => {
  it('leaves out nothing that could make a plan better', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.nat(), (problem, choice) => {
        const plans = everyPlan(problem);
        const known = plans[choice % Math.max(1, plans.length)];
        if (!known) return;
        const open = new Set(rankItems(problem).betterThan(known.costs));
        const better = plans.filter(({ costs }) => compareCosts(costs, known.costs) < 0);
        for (const item of better.flatMap(({ items }) => items)) {
          // What brings nothing new only makes a plan dearer, unless it must be taken.
          expect(open).toContain(item);
        }
      }),
      RUNS,
    );
  });

  it('says that there is no plan only where there is none', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        if (rankItems(problem).overall === null) expect(everyPlan(problem)).toEqual([]);
      }),
      RUNS,
    );
  });
});
