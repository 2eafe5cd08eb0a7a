import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import { openHighs } from '../../src/solver/highs.ts';
import type { MixedIntegerSolver } from '../../src/solver/mixedInteger.ts';
import { pureAlq } from '../support/pureAlq.ts';
import { catalogueOf, completionOf, HEALTH, microCredentialOf, offer } from './caseCatalogue.ts';

const highs = await openHighs();

/** The sets of items of the plans, and how often a plan was found whose items wait for one another for ever. */
function completeCounting(catalogue: Catalogue, more: Partial<AlqCompletionQuestion>) {
  let rounds = 0;
  const solver: MixedIntegerSolver = {
    solve: (model, limitMs, breaks = () => []) =>
      highs.solve(model, limitMs, (values) => {
        const rows = breaks(values);
        if (rows.length > 0) rounds += 1;
        return rows;
      }),
  };
  const { status, plans } = pureAlq.complete(catalogue, [], completionOf(more), solver);
  const sets = plans.map(({ take }) => take.map(({ itemId }) => itemId));
  return { status, sets, rounds };
}

/** Tiny catalogues that random search found: with one forbidden set of items at a time they took minutes. */
describe('plans whose items wait for one another', () => {
  it('are ruled out at the root, whatever is taken beside them', () => {
    const catalogue = catalogueOf(
      [
        { id: 'a', credits: 20.4, prerequisites: [['f', 'd']] },
        { id: 'b', credits: 0, partOf: 'a' },
        { id: 'd', credits: 30, prerequisites: [['b']] },
        { id: 'e', credits: 15, prerequisites: [['b', 'a'], ['d']] },
        { id: 'f', credits: 8, prerequisites: [['b']] },
      ],
      {
        microCredentials: [
          microCredentialOf('mc:1', ['e', 'b']),
          microCredentialOf('mc:3', ['a']),
          microCredentialOf('mc:4', ['a']),
        ],
      },
    );
    const found = completeCounting(catalogue, { minimise: ['ITEMS'], alternatives: 4 });
    expect(found.status).toBe('OPTIMAL');
    expect(found.sets[0]).toEqual(['b', 'd']);
    expect(found.rounds).toBeLessThan(6);
  });

  it('are ruled out where a whole and its only part make one another idle', () => {
    const catalogue = catalogueOf(
      [
        { id: 'a', credits: 15 },
        { id: 'b', credits: 0, partOf: 'a' },
        { id: 'c', credits: 21, prerequisites: [['b'], ['e', 'i']] },
        { id: 'e', credits: 12.5, prerequisites: [['a', 'c']] },
        { id: 'g', credits: 20 },
        { id: 'i', credits: 18 },
      ],
      {
        microCredentials: [
          microCredentialOf('mc:1', ['g', 'a', 'b', 'c']),
          microCredentialOf('mc:4', ['g', 'a']),
        ],
      },
    );
    const found = completeCounting(catalogue, { minimise: ['FEE'], alternatives: 3 });
    expect(found.status).toBe('OPTIMAL');
    expect(found.rounds).toBeLessThan(10);
  });

  it('are ruled out where what must be taken completes a whole that others carry', () => {
    const outcomes = [
      { id: 'c', credits: 20, prerequisites: [['d', 'e'], ['e']] },
      { id: 'd', credits: 10 },
      { id: 'e', credits: 18 },
      { id: 'f', credits: 0, partOf: 'c' },
      { id: 'g', credits: 40 },
      { id: 'i', credits: 20 },
    ];
    const catalogue = catalogueOf(outcomes, {
      microCredentials: [
        microCredentialOf('mc:1', ['g', 'f'], {
          outcomes: ['g', 'f'].map((outcome) => ({ outcome, required: false })),
        }),
        microCredentialOf('mc:3', ['c'], { outcomes: [{ outcome: 'c', required: false }] }),
        microCredentialOf('mc:4', ['f', 'c', 'i', 'g']),
      ],
      offerings: [...outcomes.map(({ id }) => id), 'mc:1', 'mc:3', 'mc:4'].map((item) =>
        offer(item, { fee: 120 }),
      ),
    });
    const found = completeCounting(catalogue, {
      constraints: { requireIds: ['g', 'mc:4'] },
      majorFieldId: HEALTH,
      alternatives: 3,
    });
    expect(found.status).toBe('OPTIMAL');
    expect(found.sets[0]).toEqual(['f', 'mc:4']);
    expect(found.rounds).toBeLessThan(8);
  });
});
