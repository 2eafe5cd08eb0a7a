import { expect, test } from 'vitest';
import { achieved } from '../../src/domain/holding.ts';
import type { PathwayQuestion } from '../../src/domain/pathway.ts';
import { pathwayCatalogue } from '../bench/pathways/pathwayCatalogue.ts';
import { purePathways } from '../support/purePathways.ts';

const HELD = ['lo:003549', 'lo:004141', 'lo:001871', 'lo:005955', 'lo:004450'];

// The best of the sixty nearest items is two credits dearer than the best of all: seldom so, and only in large catalogues.
test('a way that is not the best where it was looked for first gives way to the best of all', () => {
  const held = HELD.map((id) => achieved(id, '2025-06-01', { awardedById: 'org:1' }));
  const question: PathwayQuestion = {
    holdings: { achievements: held },
    to: { kind: 'OCCUPATION', id: 'occ:0168' },
    asOf: '2026-11-22',
    minimise: ['CREDITS', 'FEE', 'ITEMS'],
    constraints: { regions: ['Auckland', 'Wellington'] },
    alternatives: 3,
    limitMs: 30_000,
  };
  const { status, pathways } = purePathways(pathwayCatalogue(6_000, 7), held, question);
  expect(status).toBe('OPTIMAL');
  const values = pathways.map(({ proof }) => proof.objective.map(({ value }) => value));
  // Credits, items without a stated fee, fee, items; hundredths, but for items.
  expect(values).toEqual([
    [3_500, 0, 386_500, 5],
    [3_500, 0, 534_300, 6],
    [3_500, 1, 274_300, 5],
  ]);
});
