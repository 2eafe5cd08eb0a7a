import fc from 'fast-check';
import { expect, test } from 'vitest';
import answer from '../../src/services/planning/worker.ts';
import type { PlanningKind, PlanningTask } from '../../src/services/planning/planningTask.ts';
import { AS_OF, bundleCase } from '../oracle/bundles/arbitraryBundleCase.ts';
import { heldOf, questionOf } from '../oracle/bundles/compareBundles.ts';
import { planningCatalogueOf } from '../support/planningCatalogueOf.ts';
import { pureBundle } from '../support/pureBundles.ts';

/** A question for whose answer something has to be searched. */
const asked = fc
  .sample(bundleCase(false), { numRuns: 60, seed: 11 })
  .find(
    (each) =>
      (pureBundle(each.catalogue, heldOf(each), questionOf(each)).bundles[0]?.take.length ?? 0) > 1,
  );
if (!asked) throw new Error('no case was drawn');
const { catalogue } = asked;
const text = new TextEncoder().encode(JSON.stringify(planningCatalogueOf(catalogue)));
const json = new SharedArrayBuffer(text.length);
new Uint8Array(json).set(text);

function taskOf<Kind extends PlanningKind>(
  kind: Kind,
  question: PlanningTask<Kind>['asked'],
): PlanningTask<Kind> {
  return { kind, catalogue: { version: 'test', json }, asked: question };
}

const bundle = taskOf('bundle', {
  policy: null,
  held: heldOf(asked),
  question: questionOf(asked),
});
const heldIds = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
const stack = taskOf('stack', {
  policy: null,
  held: heldOf({ ...asked, heldIds }),
  question: {
    holdings: { achievements: [] },
    qualificationId: 'q',
    policyId: null,
    asOf: AS_OF,
    pins: [],
  },
});
const addition = taskOf('addition', {
  coverage: {
    demand: { skillIds: ['s0', 's1', 's2', 's3'] },
    supplyIds: [],
    asOf: AS_OF,
    by: 'MICRO_CREDENTIAL',
    wants: { cover: false, gaps: false },
  },
  terms: { maxCredits: 2000, minLevel: null, maxLevel: null },
});

const PAST = () => Date.now() - 1;
const AHEAD = () => Date.now() + 30_000;

test.each([
  ['bundle', bundle],
  ['stacking', stack],
])(
  'a search that waited until nobody waits for it any longer does not begin: %s',
  (_kind, task) => {
    expect(answer({ task, dueAt: PAST() })).toMatchObject({
      problem: { code: 'DEADLINE_EXCEEDED', rule: 'search.limit' },
    });
    expect(answer({ task, dueAt: AHEAD() })).toHaveProperty('answer');
  },
);

test('what one micro-credential could add is not searched for any longer either', () => {
  expect(answer({ task: addition, dueAt: PAST() })).toMatchObject({
    answer: { proof: { status: 'TIME_LIMIT' }, outcomeIds: [] },
  });
  expect(answer({ task: addition, dueAt: AHEAD() })).toMatchObject({
    answer: { proof: { status: 'OPTIMAL' } },
  });
});
