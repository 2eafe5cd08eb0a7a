import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFeasible, searchPlans, type SearchTools } from '../../src/solver/acquire.ts';
import { type AcquisitionProblem, compareCosts } from '../../src/solver/acquisition.ts';
import { openHighs } from '../../src/solver/highs.ts';
import type { MixedIntegerSolver } from '../../src/solver/mixedInteger.ts';
import { arbitraryProblem } from './arbitraryProblem.ts';
import { bestPlans, everyPlan } from './bruteForce.ts';
import { enumeratingSolver } from './enumeratingSolver.ts';

const ALTERNATIVES = 4;
const LIMIT_MS = 60_000;
const highs = await openHighs();

function toolsWith(solver: MixedIntegerSolver): SearchTools {
  return { solver, clock: () => 0 };
}

function expectBestPlans(problem: AcquisitionProblem, solver: MixedIntegerSolver): void {
  const expected = bestPlans(problem).slice(0, ALTERNATIVES);
  const found = searchPlans(problem, ALTERNATIVES, LIMIT_MS, toolsWith(solver));
  if (expected.length === 0) {
    expect(found.status).toBe('INFEASIBLE');
    return;
  }
  if (found.status !== 'FOUND')
    throw new Error(`a plan exists, and the search says ${found.status}`);
  // Nothing taken is within everything, so it stands alone.
  const [first] = expected;
  const answers = first?.items.length === 0 ? [first] : expected;
  expect(found.plans.map(({ costs }) => costs)).toEqual(answers.map(({ costs }) => costs));
  const known = new Set(
    bestPlans(problem).map(({ items, costs }) => `${items.join()}: ${costs.join()}`),
  );
  for (const { taken, costs, outcomes } of found.plans) {
    const items = taken.map(({ item }) => item).sort((left, right) => left - right);
    expect(known).toContain(`${items.join()}: ${costs.join()}`);
    expect(outcomes.map(({ value, proven }) => [value, proven])).toEqual(
      costs.map((value) => [value, true]),
    );
  }
}

describe('the search for plans', () => {
  it('finds what trying everything finds, in the same order of costs', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        expectBestPlans(problem, enumeratingSolver);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('finds the same with HiGHS', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        expectBestPlans(problem, highs);
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it('tells whether there is any plan', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const exists = everyPlan(problem).length > 0;
        expect(isFeasible(problem, LIMIT_MS, toolsWith(enumeratingSolver))).toBe(exists);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('claims no more than it has proven when its time runs out', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.integer({ min: 1, max: 4 }), (problem, looks) => {
        const [best] = bestPlans(problem);
        let left = looks;
        // Every look at the solver is a tick; after the last one the time is over.
        const clock = () => (left > 0 ? 0 : 2);
        const solver: MixedIntegerSolver = {
          solve: (...asked) => {
            left -= 1;
            return enumeratingSolver.solve(...asked);
          },
        };
        const found = searchPlans(problem, 1, 1, { solver, clock });
        if (found.status === 'INFEASIBLE') expect(best).toBeUndefined();
        if (found.status !== 'FOUND') return;
        const [plan] = found.plans;
        if (!plan || !best) throw new Error('found nothing, or more than there is');
        expect(compareCosts(plan.costs, best.costs)).toBeGreaterThanOrEqual(0);
        expect(compareCosts(boundOf(plan.outcomes), best.costs)).toBeLessThanOrEqual(0);
        const isBest = plan.outcomes.every(({ proven }) => proven);
        if (isBest) expect(plan.costs).toEqual(best.costs);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('says that it does not know where no time is left at all', () => {
    const [problem] = fc
      .sample(arbitraryProblem, { numRuns: 200, seed: 5 })
      .filter((each) => (bestPlans(each)[0]?.items.length ?? 0) > 0);
    if (!problem) throw new Error('no problem with a plan was drawn');
    const found = searchPlans(problem, 1, 0, toolsWith(enumeratingSolver));
    expect(found).toEqual({ status: 'UNKNOWN' });
    expect(isFeasible(problem, 0, toolsWith(enumeratingSolver))).toBeNull();
  });
});

/** What is known from below; what follows an open bound says nothing. */
function boundOf(outcomes: readonly { readonly bound: number; readonly proven: boolean }[]) {
  const open = outcomes.findIndex(({ proven }) => !proven);
  return outcomes.map(({ bound }, order) => (open >= 0 && order > open ? 0 : bound));
}
