import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/domain/compareText.ts';
import type { Destination } from '../../src/domain/destination.ts';
import { allReached } from '../oracle/pathways/destinations.ts';
import { AS_OF, randomCase } from '../oracle/pathways/randomCase.ts';
import { heldIds } from '../oracle/pathways/stacking.ts';
import { pureDestinations } from '../support/purePathways.ts';

const CASES = 50;
const SIZE = { outcomes: 8, microCredentials: 4 };
const KINDS = ['QUALIFICATION', 'OCCUPATION', 'MICRO_CREDENTIAL'] as const;

/** The stated order, from what the answer says of itself. */
function share({ kind, creditsHeld, creditsNeeded, skillsHeld, skillsNeeded }: Destination) {
  const [held, needed] =
    kind === 'OCCUPATION' ? [skillsHeld, skillsNeeded] : [creditsHeld, creditsNeeded];
  if (needed === null) return 2;
  return needed === 0 ? 0 : needed / (held + needed);
}

function inOrder(left: Destination, right: Destination): number {
  return (
    Number(right.reached) - Number(left.reached) ||
    share(left) - share(right) ||
    compareText(left.kind, right.kind) ||
    compareText(left.target.id, right.target.id)
  );
}

describe('destinations and an independent brute-force reading', () => {
  it('agree on every destination of random catalogues, and on their order', () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { catalogue, held } = randomCase(seed, SIZE);
      const found = pureDestinations(catalogue, held, KINDS, AS_OF);
      const expected = allReached(catalogue, heldIds(catalogue, held, AS_OF));
      expect(found).toHaveLength(expected.length);
      for (const { kind, id, reached, creditsNeeded, skillsNeeded } of expected) {
        const row = found.find((each) => each.kind === kind && each.target.id === id);
        expect(row, `seed ${String(seed)} ${id}`).toMatchObject({ reached, creditsNeeded });
        if (skillsNeeded !== null) expect(row?.skillsNeeded).toBe(skillsNeeded);
      }
      expect(found.toSorted(inOrder)).toEqual(found);
    }
  }, 120_000);
});
