import { expect, test } from 'vitest';
import type { PlanObjective } from '../../src/domain/plan.ts';
import { purePathways } from '../support/purePathways.ts';
import { AS_OF, catalogueOf } from './caseCatalogue.ts';

/** A way to so many outcomes of 1 credit, which is 10 hours: a whole week of someone with 10 hours. */
function wayTo(count: number, minimise: readonly PlanObjective[]) {
  const ids = Array.from({ length: count }, (_each, place) => `out:${String(place)}`);
  return purePathways(catalogueOf(ids.map((id) => ({ id, credits: 1 }))), [], {
    holdings: { achievements: [] },
    to: { kind: 'OUTCOMES', ids },
    asOf: AS_OF,
    minimise,
    constraints: { hoursPerWeek: 1000 },
    alternatives: 1,
    limitMs: 10_000,
  });
}

test('the fewest weeks are proven where every order was looked at', () => {
  const { status, pathways } = wayTo(4, ['WEEKS']);
  expect(status).toBe('OPTIMAL');
  expect(pathways[0]?.weeks).toBe(4);
});

test('more items than can be put in every order: the weeks are given, and not called proven', () => {
  const { status, pathways } = wayTo(7, ['WEEKS']);
  expect(status).toBe('FEASIBLE');
  expect(pathways[0]?.weeks).toBe(7);
  expect(pathways[0]?.proof.status).toBe('TIME_LIMIT');
});

test('what does not depend on the calendar is proven all the same', () => {
  expect(wayTo(7, ['CREDITS']).status).toBe('OPTIMAL');
});
