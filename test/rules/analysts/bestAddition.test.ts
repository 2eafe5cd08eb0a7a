import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BestAddition, CoverageDemand } from '../../../src/domain/analysts/coverage.ts';
import type { Catalogue, LearningOutcome } from '../../../src/domain/catalogue.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { additionTerms } from '../../../src/services/analysts/additionTerms.ts';
import { answerAddition } from '../../../src/services/analysts/findBestAddition.ts';
import { openHighs } from '../../../src/solver/highs.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { givenBy, listsOf, plainCoverage } from './coverageOracle.ts';

const ON = '2024-06-30';
const tools = { clock: () => performance.now(), solver: await openHighs() };

interface Asked {
  readonly maxCredits: number;
  readonly minLevel?: number;
  readonly maxLevel?: number;
}

function bestAddition(catalogue: Catalogue, demand: CoverageDemand, asked: Asked): BestAddition {
  const reply = answerAddition(
    indexCatalogue(planningCatalogueOf(catalogue)),
    {
      coverage: {
        demand,
        supplyIds: null,
        asOf: ON,
        by: 'MICRO_CREDENTIAL',
        wants: { cover: false, gaps: false },
      },
      terms: additionTerms(asked),
    },
    tools,
  );
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

const hundredths = (value: number) => Math.round(100 * value);

/** Amounts as a real catalogue has them. */
const modest = (value: number) => Math.round(value) % 1_000;

/** Every set of outcomes that one micro-credential could carry is looked at. */
function plainAddition(catalogue: Catalogue, demand: CoverageDemand, asked: Asked) {
  const { demanded, suppliers } = plainCoverage(catalogue, demand, ON);
  const lists = listsOf(catalogue);
  const missing = [...demanded.keys()].filter((name) => suppliers.get(name)?.size === 0);
  const open = lists.learningOutcomes.filter((each) => mayBeCarried(each, asked));
  const given = new Map(open.map(({ id }) => [id, givenBy(lists, id)]));
  let best: readonly number[] = [0, 0, 0, 0];
  for (let mask = 0; mask < 2 ** open.length; mask += 1) {
    const chosen = open.filter((_outcome, place) => (mask >> place) & 1);
    const credits = chosen.reduce((sum, each) => sum + hundredths(each.credits), 0);
    if (credits > hundredths(asked.maxCredits) || holdsRivals(chosen)) continue;
    const added = missing.filter((name) => chosen.some(({ id }) => given.get(id)?.has(name)));
    const weight = added.reduce((sum, name) => sum + (demanded.get(name) ?? 0), 0);
    const values = [-weight, -added.length, credits, chosen.length];
    const order = values.findIndex((value, place) => value !== best[place]);
    if (order >= 0 && (values[order] ?? 0) < (best[order] ?? 0)) best = values;
  }
  return best.map((value) => Math.abs(value));
}

function mayBeCarried(outcome: LearningOutcome, { minLevel, maxLevel }: Asked): boolean {
  const { status, validFrom, validTo, partOf, level } = outcome;
  return (
    partOf === undefined &&
    status !== 'EXPIRED' &&
    (validFrom ?? ON) <= ON &&
    (validTo ?? ON) >= ON &&
    (level === undefined || (level >= (minLevel ?? 0) && level <= (maxLevel ?? 99)))
  );
}

function holdsRivals(chosen: readonly LearningOutcome[]): boolean {
  return chosen.some(({ excludes = [], supersedes = [] }) =>
    chosen.some(({ id }) => excludes.includes(id) || supersedes.includes(id)),
  );
}

test('what one new micro-credential adds most is what looking at every set of outcomes finds', () => {
  let added = 0;
  const asked: fc.Arbitrary<Asked> = fc.record({
    maxCredits: fc.constantFrom(0.25, 12.5, 40, 500, 1_000),
    minLevel: fc.constantFrom(1, 4),
    maxLevel: fc.constantFrom(6, 10),
  });
  fc.assert(
    fc.property(arbitrarySharedSkills, asked, (catalogue, terms) => {
      const { occupations = [], skills = [], learningOutcomes = [] } = catalogue;
      const asking = {
        ...catalogue,
        // Little is supplied, so that much may be added.
        microCredentials: (catalogue.microCredentials ?? []).slice(0, 1),
        occupations: occupations.map((each) => ({ ...each, demand: modest(each.demand ?? 1) })),
        learningOutcomes: learningOutcomes.map((each) => ({
          ...each,
          credits: modest(each.credits) % 20,
        })),
      };
      for (const demand of [
        { occupationIds: occupations.map(({ id }) => id) },
        { skillIds: skills.map(({ id }) => id) },
      ]) {
        const answer = bestAddition(asking, demand, terms);
        const values = [answer.demand, answer.skills.length, answer.credits];
        const plain = plainAddition(asking, demand, terms);
        expect([...values, answer.outcomeIds.length]).toEqual(plain);
        expect(answer.proof.status).toBe('OPTIMAL');
        expect(answer.skills.every(({ outcomeIds }) => outcomeIds.length > 0)).toBe(true);
        added += answer.skills.length;
      }
    }),
    { numRuns: 160, seed: 5 },
  );
  expect(added).toBeGreaterThan(50);
});

describe('the proof and the terms', () => {
  const outcome = (id: string, credits: number, skill: string, more: object = {}) => ({
    id,
    title: id,
    credits,
    qualityAssured: true,
    skills: [{ skill, role: 'EARNS' as const }],
    ...more,
  });
  const needs = (id: string, demand: number, skill: string) => ({
    id,
    title: id,
    demand,
    skills: [{ skill, importance: 'ESSENTIAL' as const }],
  });
  const catalogue: Catalogue = {
    meta: { title: 'Additions', licence: 'CC0' },
    skills: ['a', 'b', 'c'].map((name) => ({ id: `skill:${name}`, name, kind: 'SKILL' as const })),
    learningOutcomes: [
      outcome('out:a', 15, 'skill:a', { level: 5 }),
      outcome('out:b', 10, 'skill:b', { level: 3 }),
      outcome('out:c', 10, 'skill:c', { level: 3 }),
    ],
    occupations: [
      needs('occ:a', 60, 'skill:a'),
      needs('occ:b', 50, 'skill:b'),
      needs('occ:c', 50, 'skill:c'),
    ],
  };
  const demand = { occupationIds: ['occ:a', 'occ:b', 'occ:c'] };

  test('within 20 credits the two lighter ones beat the one most in demand', () => {
    expect(bestAddition(catalogue, demand, { maxCredits: 20 })).toMatchObject({
      outcomeIds: ['out:b', 'out:c'],
      credits: 2_000,
      demand: 10_000,
      skills: [
        { skillId: 'skill:b', demand: 5_000, outcomeIds: ['out:b'] },
        { skillId: 'skill:c', demand: 5_000, outcomeIds: ['out:c'] },
      ],
      proof: {
        status: 'OPTIMAL',
        candidates: 3,
        objective: [
          { objective: 'NEW_DEMAND', value: 10_000, bound: 10_000, proven: true },
          { objective: 'NEW_SKILLS', value: 2 },
          { objective: 'CREDITS', value: 2_000 },
          { objective: 'ITEMS', value: 2 },
        ],
      },
    });
  });

  test('of two that exclude one another only one is carried', () => {
    const outcomes = catalogue.learningOutcomes ?? [];
    const apart = outcomes.map((each) =>
      each.id === 'out:b' ? { ...each, excludes: ['out:c'] } : each,
    );
    const rivals = { ...catalogue, learningOutcomes: apart };
    expect(bestAddition(rivals, demand, { maxCredits: 20 }).outcomeIds).toEqual(['out:a']);
    expect(bestAddition(rivals, demand, { maxCredits: 40 }).demand).toBe(11_000);
  });

  test('at level 4 and above only one is left, and what is supplied adds nothing', () => {
    const above = { maxCredits: 40, minLevel: 4 };
    expect(bestAddition(catalogue, demand, above).outcomeIds).toEqual(['out:a']);
    const supplied: Catalogue = {
      ...catalogue,
      microCredentials: [
        {
          id: 'mc:a',
          title: 'A',
          credits: 15,
          jurisdiction: 'NZ',
          owner: 'org:a',
          recognition: 'APPROVED',
          stackable: true,
          outcomes: [{ outcome: 'out:a', required: true }],
        },
      ],
    };
    expect(bestAddition(supplied, demand, above)).toMatchObject({ outcomeIds: [], skills: [] });
  });

  test.each([0, -5, 1_000.01, 1_001, 12.345])('%d credits are a bad request', (maxCredits) => {
    expect(() => additionTerms({ maxCredits })).toThrow(/maxCredits/);
  });
});
