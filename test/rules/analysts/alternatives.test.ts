import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, LearningOutcome } from '../../../src/domain/catalogue.ts';
import { alternativesTo } from '../../../src/rules/analysts/alternatives.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { givenBy, listsOf, oneSkill } from './coverageOracle.ts';

const alternatives = (catalogue: Catalogue, lostIds: readonly string[]) =>
  alternativesTo(indexCatalogue(planningCatalogueOf(catalogue)), lostIds);

/** Each outcome beside each that is lost, by what the schema says of `Impact.alternatives`. */
function plainAlternatives(catalogue: Catalogue, lostIds: readonly string[]): readonly string[] {
  const lists = listsOf(catalogue);
  const nameOf = (id: string) => oneSkill(lists, id).join(' ');
  const ways: readonly ((lost: LearningOutcome, other: LearningOutcome) => boolean)[] = [
    (lost, { supersedes = [] }) => supersedes.includes(lost.id),
    (lost, { id }) =>
      lists.equivalences.some(
        ({ from, to }) => (from === lost.id && to === id) || (to === lost.id && from === id),
      ),
    (lost, { id }) =>
      lists.learningOutcomes.some(({ prerequisites = [] }) =>
        prerequisites.some((group) => group.includes(lost.id) && group.includes(id)),
      ),
    ({ skills = [] }, { id }) =>
      skills.length > 0 && skills.every(({ skill }) => givenBy(lists, id).has(nameOf(skill))),
  ];
  const lost = lists.learningOutcomes.filter(({ id }) => lostIds.includes(id));
  const isLeft = ({ id, status }: LearningOutcome) => !lostIds.includes(id) && status !== 'EXPIRED';
  const ranked = lists.learningOutcomes.filter(isLeft).map((other) => ({
    id: other.id,
    rank: ways.findIndex((way) => lost.some((each) => way(each, other))),
  }));
  return ranked
    .filter(({ rank }) => rank >= 0)
    .sort(
      (left, right) =>
        left.rank - right.rank || Buffer.compare(Buffer.from(left.id), Buffer.from(right.id)),
    )
    .map(({ id }) => id);
}

test('what could stand in is what a plain reading of random catalogues gives', () => {
  let found = 0;
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const ids = (catalogue.learningOutcomes ?? []).map(({ id }) => id);
      for (const lost of [...ids.map((id) => [id]), ids.slice(0, 2), []]) {
        const expected = plainAlternatives(catalogue, lost);
        expect(alternatives(catalogue, lost)).toEqual(expected);
        found += expected.length;
      }
    }),
    { numRuns: 150, seed: 8 },
  );
  expect(found).toBeGreaterThan(100);
});

describe('what stands in, the nearest first', () => {
  const skill = (id: string, more: object = {}) => ({
    id,
    name: id,
    kind: 'SKILL' as const,
    ...more,
  });
  const outcome = (id: string, skills: readonly string[], more: object = {}) => ({
    id,
    title: id,
    credits: 5,
    qualityAssured: true,
    skills: skills.map((each) => ({ skill: each, role: 'EARNS' as const })),
    ...more,
  });
  const catalogue: Catalogue = {
    meta: { title: 'Alternatives', licence: 'CC0' },
    skills: [
      skill('skill:bees', { uri: 'http://data.europa.eu/esco/skill/bees' }),
      skill('skill:bees-too', { uri: 'http://data.europa.eu/esco/skill/bees' }),
      skill('skill:queens', { broader: ['skill:bees-too'] }),
    ],
    learningOutcomes: [
      outcome('out:lost', ['skill:bees']),
      outcome('out:address', ['skill:bees-too']),
      outcome('out:narrower', ['skill:queens']),
      outcome('out:new', [], { supersedes: ['out:lost'] }),
      outcome('out:old', ['skill:bees'], { status: 'EXPIRED' }),
      outcome('out:beside', []),
      outcome('out:next', [], { prerequisites: [['out:lost', 'out:beside']] }),
      outcome('out:equal', []),
    ],
    equivalences: [
      {
        id: 'eq:1',
        from: 'out:equal',
        to: 'out:lost',
        kind: 'STATED_EQUIVALENT',
        statedBy: 'org:a',
      },
    ],
  };

  test('a skill of an equal uri is the same skill, and so is one below it', () => {
    expect(alternatives(catalogue, ['out:lost'])).toEqual([
      'out:new',
      'out:equal',
      'out:beside',
      'out:address',
      'out:narrower',
    ]);
  });
});
