import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, LearningOutcome, MicroCredential } from '../../../src/domain/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import {
  answerVersionDifference,
  answerVersions,
} from '../../../src/services/analysts/compareVersions.ts';
import { arbitrarySharedSkills } from '../../support/arbitrarySharedSkills.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';
import { listsOf, oneSkill } from './coverageOracle.ts';

const tools = {
  clock: () => performance.now(),
  solver: { solve: () => ({ status: 'INFEASIBLE' as const }) },
};
const indexOf = (catalogue: Catalogue) => indexCatalogue(planningCatalogueOf(catalogue));

function difference(index: CatalogueIndex, fromId: string, toId: string) {
  const reply = answerVersionDifference(index, { fromId, toId }, tools);
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

function history(index: CatalogueIndex, id: string) {
  const reply = answerVersions(index, { id }, tools);
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

/** Everything that the outcome supersedes, at once or by steps. */
function formerOf(outcomes: readonly LearningOutcome[], id: string): ReadonlySet<string> {
  const own = outcomes.find((each) => each.id === id)?.supersedes ?? [];
  return new Set(own.flatMap((former) => [former, ...formerOf(outcomes, former)]));
}

/** By outcome what became of it, read straight off the document. */
function plainFates(catalogue: Catalogue, from: MicroCredential, to: MicroCredential) {
  const { learningOutcomes } = listsOf(catalogue);
  const before = from.outcomes.map(({ outcome }) => outcome);
  const after = to.outcomes.map(({ outcome }) => outcome);
  const isNew = (id: string) => !before.includes(id);
  const isFollowed = (id: string) =>
    after.some((each) => isNew(each) && formerOf(learningOutcomes, each).has(id));
  const fates = new Map(
    before.map((id) => [
      id,
      after.includes(id) ? 'STAYS' : isFollowed(id) ? 'REPLACED' : 'DROPPED',
    ]),
  );
  return { fates, incoming: after.filter(isNew) };
}

test('what becomes of each outcome, and how many credits that is, is read off random catalogues', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const { microCredentials, learningOutcomes } = listsOf(catalogue);
      const index = indexOf(catalogue);
      const creditsOf = (id: string) => index.outcomes.get(id)?.credits ?? 0;
      const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + creditsOf(id), 0);
      for (const from of microCredentials) {
        for (const to of microCredentials) {
          const { outcomes, stays, replaced, dropped, added } = difference(index, from.id, to.id);
          const { fates, incoming } = plainFates(catalogue, from, to);
          const told = outcomes.filter(({ fate }) => fate !== 'ADDED');
          expect(new Map(told.map(({ outcomeId, fate }) => [outcomeId, fate]))).toEqual(fates);
          const idsOf = (fate: string) => [...fates.keys()].filter((id) => fates.get(id) === fate);
          expect([stays, replaced, dropped].map(({ numerator }) => numerator)).toEqual(
            ['STAYS', 'REPLACED', 'DROPPED'].map((fate) => sum(idsOf(fate))),
          );
          expect(stays.denominator).toBe(sum([...fates.keys()]));
          const replacing = told.flatMap(({ replacedById }) => replacedById ?? []);
          for (const { outcomeId, replacedById } of told) {
            if (replacedById === null) continue;
            expect(formerOf(learningOutcomes, replacedById).has(outcomeId)).toBe(true);
          }
          const comes = incoming.filter((id) => !replacing.includes(id));
          expect(added.numerator).toBe(sum(comes));
          expect(added.denominator).toBe(sum(to.outcomes.map(({ outcome }) => outcome)));
          for (const { fate } of outcomes) seen.set(fate, (seen.get(fate) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 100, seed: 6 },
  );
  for (const fate of ['STAYS', 'REPLACED', 'DROPPED', 'ADDED']) {
    expect(seen.get(fate) ?? 0).toBeGreaterThan(20);
  }
});

test('of outcomes the skills are held against one another, those of one address as one', () => {
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const lists = listsOf(catalogue);
      const index = indexOf(catalogue);
      const named = ({ skills = [] }: LearningOutcome) =>
        new Set(skills.map(({ skill }) => oneSkill(lists, skill).join(' ')));
      for (const from of lists.learningOutcomes) {
        for (const to of lists.learningOutcomes) {
          const answer = difference(index, from.id, to.id);
          const [before, after] = [named(from), named(to)];
          const kept = [...before].filter((name) => after.has(name));
          expect(answer.keptSkillIds).toHaveLength(kept.length);
          expect(answer.stays).toMatchObject({
            numerator: 100 * kept.length,
            denominator: 100 * before.size,
          });
          expect(answer.dropped.numerator).toBe(100 * (before.size - kept.length));
          expect(answer.added).toMatchObject({
            numerator: 100 * (after.size - kept.length),
            denominator: 100 * after.size,
          });
          expect(answer.isSuccessor).toBe(formerOf(lists.learningOutcomes, to.id).has(from.id));
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('versions of an outcome are all that hang together by what supersedes what, the oldest first', () => {
  let steps = 0;
  fc.assert(
    fc.property(arbitrarySharedSkills, (catalogue) => {
      const { learningOutcomes } = listsOf(catalogue);
      const index = indexOf(catalogue);
      const links = learningOutcomes.flatMap(({ id, supersedes = [] }) =>
        supersedes.map((former) => `${former} -> ${id}`),
      );
      for (const { id } of learningOutcomes) {
        const { versions, differences } = history(index, id);
        const ids = versions.map((version) => version.id);
        expect(ids).toContain(id);
        // Nothing outside hangs on anything inside, and inside each follows what it supersedes.
        for (const other of learningOutcomes) {
          for (const former of other.supersedes ?? []) {
            expect(ids.includes(former)).toBe(ids.includes(other.id));
            if (ids.includes(former)) {
              expect(ids.indexOf(former)).toBeLessThan(ids.indexOf(other.id));
            }
          }
        }
        const told = differences.map(({ from, to }) => `${from.id} -> ${to.id}`);
        const inside = links.filter((link) => ids.includes(link.split(' -> ')[0] ?? ''));
        expect(told.sort()).toEqual(inside.sort());
        steps += told.length;
      }
    }),
    { numRuns: 60, seed: 9 },
  );
  expect(steps).toBeGreaterThan(50);
});

describe('a micro-credential and its next version', () => {
  const outcome = (id: string, credits: number, more: object = {}) => ({
    id,
    title: id,
    credits,
    qualityAssured: true,
    ...more,
  });
  const credential = (id: string, version: number, outcomes: readonly string[], more = {}) => ({
    id,
    title: 'Beekeeping',
    version,
    credits: 40,
    jurisdiction: 'NZ',
    owner: 'org:a',
    recognition: 'APPROVED' as const,
    stackable: true,
    outcomes: outcomes.map((each) => ({ outcome: each, required: true })),
    ...more,
  });
  const index = indexOf({
    meta: { title: 'Versions', licence: 'CC0' },
    learningOutcomes: [
      outcome('out:hive', 20),
      outcome('out:queen-1', 10),
      outcome('out:queen-2', 10, { supersedes: ['out:queen-1'] }),
      outcome('out:queen-3', 10, { supersedes: ['out:queen-2'] }),
      outcome('out:honey', 10),
      outcome('out:mites', 5),
    ],
    microCredentials: [
      credential('mc:bees-1', 1, ['out:hive', 'out:queen-1', 'out:honey']),
      credential('mc:bees-2', 2, ['out:hive', 'out:queen-3', 'out:mites'], {
        title: 'BEEKEEPING',
        credits: 35,
      }),
      credential('mc:elsewhere', 3, ['out:hive'], { owner: 'org:b' }),
    ],
  });

  test('half of the credits stay, a quarter is replaced, a quarter goes; a seventh is new', () => {
    const { versions, differences } = history(index, 'mc:bees-2');
    expect(versions.map(({ id }) => id)).toEqual(['mc:bees-1', 'mc:bees-2']);
    expect(differences).toMatchObject([
      {
        isSuccessor: true,
        stays: { numerator: 2_000, denominator: 4_000 },
        replaced: { numerator: 1_000, denominator: 4_000 },
        dropped: { numerator: 1_000, denominator: 4_000 },
        added: { numerator: 500, denominator: 3_500 },
        outcomes: [
          { fate: 'STAYS', outcomeId: 'out:hive' },
          { fate: 'REPLACED', outcomeId: 'out:queen-1', replacedById: 'out:queen-3' },
          { fate: 'DROPPED', outcomeId: 'out:honey', requiredBefore: true, requiredAfter: null },
          { fate: 'ADDED', outcomeId: 'out:mites', requiredBefore: null, requiredAfter: true },
        ],
        statements: [
          { member: 'title', before: 'Beekeeping', after: 'BEEKEEPING' },
          { member: 'credits', before: 40, after: 35 },
          { member: 'version', before: 1, after: 2 },
        ],
      },
    ]);
    expect(difference(index, 'mc:bees-2', 'mc:bees-1').isSuccessor).toBe(false);
    expect(difference(index, 'mc:bees-1', 'mc:elsewhere').isSuccessor).toBe(false);
  });

  test.each([
    ['nothing', 'mc:bees-1', { code: 'NOT_FOUND', field: 'fromId', value: 'nothing' }],
    ['mc:bees-1', 'nothing', { code: 'NOT_FOUND', field: 'toId', value: 'nothing' }],
    ['mc:bees-1', 'out:hive', { code: 'BAD_USER_INPUT', field: 'toId', value: 'out:hive' }],
  ])('%s against %s is a bad question', (fromId, toId, problem) => {
    expect(answerVersionDifference(index, { fromId, toId }, tools)).toMatchObject({ problem });
  });
});
