import { expect, test } from 'vitest';
import type { PlanObjective } from '../../src/domain/plan.ts';
import { purePathways } from '../support/purePathways.ts';
import { AS_OF, catalogueOf, offer } from './caseCatalogue.ts';

/** A way to so many outcomes of 1 credit, which is 10 hours: a whole week of someone with 10 hours, if the offering says no other. */
function wayTo(count: number, minimise: readonly PlanObjective[], weeks?: number) {
  const ids = Array.from({ length: count }, (_each, place) => `out:${String(place)}`);
  const offerings = ids.map((id) => offer(id, { fee: 100, ...(weeks && { weeks }) }));
  const outcomes = ids.map((id) => ({ id, credits: 1 }));
  return purePathways(catalogueOf(outcomes, { offerings }), [], {
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

test('the fewest weeks of many items are proven where the hours alone take as long', () => {
  const { status, pathways } = wayTo(7, ['WEEKS']);
  expect(status).toBe('OPTIMAL');
  expect(pathways[0]?.weeks).toBe(7);
});

test('more items than can be put in every order: the weeks are given, and not called proven', () => {
  // Three run at once, for three weeks: nine in all, where the hours alone would take seven.
  const { status, pathways } = wayTo(7, ['WEEKS'], 3);
  expect(status).toBe('FEASIBLE');
  expect(pathways[0]?.weeks).toBe(9);
  expect(pathways[0]?.proof.status).toBe('TIME_LIMIT');
});

test('what does not depend on the calendar is proven all the same', () => {
  expect(wayTo(7, ['CREDITS']).status).toBe('OPTIMAL');
});

/** What is taken, stage by stage. */
function stagesTo(ids: readonly string[], outcomes: Parameters<typeof catalogueOf>[0]) {
  const { pathways } = purePathways(catalogueOf(outcomes), [], {
    holdings: { achievements: [] },
    to: { kind: 'OUTCOMES', ids },
    asOf: AS_OF,
    minimise: ['CREDITS'],
    constraints: {},
    alternatives: 1,
    limitMs: 10_000,
  });
  return pathways[0]?.stages.map(({ take }) => take.map(({ itemId }) => itemId).sort());
}

test.for([
  ['out:a', 'out:b'],
  ['out:b', 'out:a'],
])(
  'what needs a whole comes after the last of its parts: %s before %s',
  ([late = '', soon = '']) => {
    const stages = stagesTo(
      ['out:z'],
      [
        { id: 'out:first', credits: 1 },
        { id: late, credits: 0, partOf: 'out:whole', prerequisites: [['out:first']] },
        { id: soon, credits: 0, partOf: 'out:whole' },
        { id: 'out:whole', credits: 9, status: 'EXPIRED' },
        { id: 'out:z', credits: 1, prerequisites: [['out:whole']] },
      ],
    );
    expect(stages).toEqual([['out:first', soon].sort(), [late], ['out:z']]);
  },
);

test.for([
  ['out:a', 'out:b'],
  ['out:b', 'out:a'],
])(
  'what needs any one of some comes after the first that is there: %s late, %s soon',
  ([late = '', soon = '']) => {
    const stages = stagesTo(
      [late, soon, 'out:z'],
      [
        { id: 'out:first', credits: 1 },
        { id: late, credits: 1, prerequisites: [['out:first']] },
        { id: soon, credits: 1 },
        { id: 'out:z', credits: 1, prerequisites: [[late, soon]] },
      ],
    );
    expect(stages).toEqual([['out:first', soon].sort(), [late, 'out:z'].sort()]);
  },
);
