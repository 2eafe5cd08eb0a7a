import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countableCredits } from '../../../src/rules/policy/countableCredits.ts';
import { indexOf, outcome, qualification } from './ruleCase.ts';

interface Case {
  readonly credits: readonly number[];
  /** What each group asks, and which outcomes it lists. */
  readonly groups: readonly { readonly ask: number; readonly lists: readonly boolean[] }[];
}

function counted({ credits, groups }: Case): number {
  const index = indexOf({
    learningOutcomes: credits.map((each, place) => outcome({ id: `o:${place}`, credits: each })),
    qualifications: [
      qualification({
        id: 'q',
        groups: groups.map(({ ask, lists }, place) => ({
          id: `g${place}`,
          name: 'G',
          rule: { minCredits: ask },
          outcomes: credits.flatMap((_each, at) => (lists[at] ? [`o:${at}`] : [])),
        })),
      }),
    ],
  });
  const all = [...index.outcomes.values()];
  return countableCredits(index, index.qualifications.get('q')?.groups ?? [], all) / 100;
}

/** By the least cut: for each choice of groups that are full, their asks and the outcomes listed beyond them. */
function leastCut({ credits, groups }: Case): number {
  const choices = Array.from({ length: 2 ** groups.length }, (_each, bits) =>
    groups.map((_group, place) => (bits & (1 << place)) !== 0),
  );
  return Math.min(
    ...choices.map((full) => {
      const asks = groups.reduce((sum, { ask }, place) => sum + (full[place] ? ask : 0), 0);
      const beyond = credits.filter((_each, at) => {
        const listing = groups.flatMap(({ lists }, place) => (lists[at] ? [place] : []));
        return listing.length === 0 || listing.some((place) => !full[place]);
      });
      return asks + beyond.reduce((sum, each) => sum + each, 0);
    }),
  );
}

test('a group gives way where another lists the same outcome', () => {
  const groups = [
    { ask: 10, lists: [true, true] },
    { ask: 10, lists: [true, false] },
  ];
  expect(counted({ credits: [10, 10], groups })).toBe(20);
});

test('it is the most that the groups can count', () => {
  const size = fc.integer({ min: 0, max: 12 });
  const cases = fc.integer({ min: 1, max: 5 }).chain((outcomes) =>
    fc.record({
      credits: fc.array(size, { minLength: outcomes, maxLength: outcomes }),
      groups: fc.array(
        fc.record({
          ask: size,
          lists: fc.array(fc.boolean(), { minLength: outcomes, maxLength: outcomes }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );
  fc.assert(
    fc.property(cases, (each) => {
      expect(counted(each)).toBe(leastCut(each));
    }),
    { numRuns: 300 },
  );
});
