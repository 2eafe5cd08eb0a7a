import { expect, test } from 'vitest';
import { achieved, type HeldOutcome } from '../../src/domain/holding.ts';
import type { PathwayQuestion } from '../../src/domain/pathway.ts';
import type { PlanObjective } from '../../src/domain/plan.ts';
import { checkPathway } from '../oracle/pathways/checkPathway.ts';
import { openChecker } from '../oracle/pathways/pathwayReading.ts';
import { readSeed } from '../seed/readSeed.ts';
import { purePathways } from '../support/purePathways.ts';

const AS_OF = '2026-11-22';
const { learners, ...seed } = readSeed();
const catalogue = { meta: { title: 'seed', licence: 'CC0', illustrative: true }, ...seed };

// More than six items each, with an entry that many of them could meet: too many orders to look at one by one.
test.each([
  ['learner:tomasi', 'nz:qual:electric-vehicle-engineering-5', ['FEE', 'CREDITS']],
  ['nobody', 'nz:qual:electric-vehicle-engineering-5', ['FEE', 'CREDITS']],
  ['nobody', 'in:qual:diploma-solar-technology', ['CREDITS', 'FEE', 'ITEMS']],
  ['nobody', 'nz:qual:mental-health-support-4', ['CREDITS', 'FEE', 'ITEMS']],
] as const)('%s gets a proven way to %s in time', (learner, id, minimise) => {
  const held = heldBy(learner);
  const question = questionOf(id, minimise);
  const { status, pathways } = purePathways(catalogue, held, question);
  expect(status).toBe('OPTIMAL');
  expect(pathways).toHaveLength(3);
  const checker = openChecker(catalogue);
  for (const each of pathways) expect(checkPathway(checker, held, question, each)).toEqual([]);
});

function heldBy(id: string): readonly HeldOutcome[] {
  const { achievements = [] } = learners.find((each) => each.id === id) ?? {};
  return achievements.map(({ outcome, achievedOn, awardedBy, via }) =>
    achieved(outcome, achievedOn, { awardedById: awardedBy, viaId: via ?? null }),
  );
}

function questionOf(id: string, minimise: readonly PlanObjective[]): PathwayQuestion {
  return {
    holdings: { achievements: [] },
    to: { kind: 'QUALIFICATION', id },
    asOf: AS_OF,
    minimise,
    constraints: {},
    alternatives: 3,
    limitMs: 30_000,
  };
}
