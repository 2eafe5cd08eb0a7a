import fc from 'fast-check';
import { expect, test } from 'vitest';
import answer from '../../src/services/planning/worker.ts';
import type { PlanningTask } from '../../src/services/planning/planningTask.ts';
import { bundleCase } from '../oracle/bundles/arbitraryBundleCase.ts';
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

function taskOf(): PlanningTask {
  if (!asked) throw new Error('no case was drawn');
  const text = new TextEncoder().encode(JSON.stringify(planningCatalogueOf(asked.catalogue)));
  const json = new SharedArrayBuffer(text.length);
  new Uint8Array(json).set(text);
  const question = questionOf(asked);
  const catalogue = { version: 'test', json };
  return { kind: 'bundle', catalogue, asked: { policy: null, held: heldOf(asked), question } };
}

test('a search that waited until nobody waits for it any longer does not begin', () => {
  expect(answer({ task: taskOf(), dueAt: Date.now() - 1 })).toMatchObject({
    problem: { code: 'DEADLINE_EXCEEDED', rule: 'search.limit' },
  });
});

test('a search with time left is answered', () => {
  expect(answer({ task: taskOf(), dueAt: Date.now() + 30_000 })).toHaveProperty('answer');
});
