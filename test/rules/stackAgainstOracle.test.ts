import { describe, expect, it } from 'vitest';
import { AS_OF, randomCase } from '../oracle/pathways/randomCase.ts';
import {
  bestStack,
  countedCredits,
  hasRivals,
  heldIds,
  isEntryMet,
  isMet,
} from '../oracle/pathways/stacking.ts';
import { pureStack } from '../support/purePathways.ts';

const CASES = 60;
const SIZE = { outcomes: 8, microCredentials: 3 };

describe('stackTowards and an independent brute-force reading', () => {
  it(`agree on ${String(CASES)} random cases`, () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { catalogue, held } = randomCase(seed, SIZE);
      const usable = heldIds(catalogue, held, AS_OF);
      for (const qualification of catalogue.qualifications ?? []) {
        const answer = pureStack(catalogue, held, qualification.id, AS_OF);
        const listed = [...usable].filter((id) =>
          qualification.groups.some(({ outcomes }) => outcomes.includes(id)),
        );
        const best = bestStack(catalogue, qualification, listed);
        const found = {
          met: answer.groups.filter(({ met }) => met).length,
          credits: answer.credits,
        };
        expect(found, `seed ${String(seed)}`).toEqual(best);
        checkGroups(answer, qualification, catalogue, usable);
        const { capstone } = qualification;
        const capstoneDue = capstone !== undefined && !usable.has(capstone);
        expect(answer.capstoneDue).toBe(capstoneDue);
        const entryMet = isEntryMet(catalogue, qualification, usable);
        expect(answer.entryMet, `seed ${String(seed)}`).toBe(entryMet);
        expect(answer.complete).toBe(
          best.met === qualification.groups.length && !capstoneDue && entryMet,
        );
      }
    }
  }, 120_000);
});

type Given = ReturnType<typeof randomCase>['catalogue'];

function checkGroups(
  answer: ReturnType<typeof pureStack>,
  qualification: NonNullable<Given['qualifications']>[number],
  catalogue: Given,
  usable: ReadonlySet<string>,
): void {
  const all = answer.groups.flatMap(({ counted }) => counted.map(({ outcomeId }) => outcomeId));
  expect(new Set(all).size).toBe(all.length);
  expect(hasRivals(catalogue, all)).toBe(false);
  for (const [number, group] of qualification.groups.entries()) {
    const progress = answer.groups[number];
    const ids = progress?.counted.map(({ outcomeId }) => outcomeId) ?? [];
    expect(ids.every((id) => usable.has(id) && group.outcomes.includes(id))).toBe(true);
    expect(progress?.credits).toBe(countedCredits(catalogue, group, ids));
    expect(progress?.met).toBe(isMet(catalogue, group, ids));
  }
}
