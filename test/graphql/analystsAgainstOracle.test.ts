import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { arbitrarySharedSkills } from '../support/arbitrarySharedSkills.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import {
  missingRecords,
  outcomeDependants,
  registerCounts,
  taggersBySkill,
} from './support/analystOracle.ts';
import { loadCatalogue } from './support/catalogueApi.ts';
import { type Api, startApi } from './support/startApi.ts';

const graph = openTestGraph();
let api: Api;
beforeAll(async () => {
  await migrate(graph);
  api = await startApi(graph, { cost: 1e9 });
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

interface Named {
  readonly id: string;
}

const ids = (nodes: readonly Named[]) => nodes.map(({ id }) => id);

async function askAll<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.ask<T>(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const ON = '2024-06-30';

describe('analysts’ answers are those read straight off the document', () => {
  const catalogues = fc.sample(arbitrarySharedSkills, { numRuns: 3, seed: 8 });

  test.each(catalogues.map((catalogue, place) => [place, catalogue] as const))(
    'catalogue %i',
    async (_place, catalogue) => {
      await emptyGraph(graph);
      await loadCatalogue(graph, catalogue);
      await compareCompleteness(catalogue);
      await compareRegister(catalogue);
      for (const { id } of catalogue.learningOutcomes ?? []) await compareOutcome(catalogue, id);
    },
  );
});

async function compareCompleteness(catalogue: Catalogue): Promise<void> {
  const { completeness } = await askAll<{
    completeness: {
      organisation: Named | null;
      missing: string;
      count: number;
      ofTotal: number;
      nodes: Named[];
    }[];
  }>('{ completeness { organisation { id } missing count ofTotal nodes { id } } }');
  const rows = completeness.map(({ organisation, missing, ofTotal, nodes }) => ({
    organisation: organisation?.id ?? null,
    missing,
    ids: ids(nodes),
    ofTotal,
  }));
  const expected = missingRecords(catalogue);
  expect(rows).toEqual(expect.arrayContaining([...expected]));
  expect(rows).toHaveLength(expected.length);
  const counts = completeness.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((left, right) => right - left));
}

async function compareRegister(catalogue: Catalogue): Promise<void> {
  const { registerBreakdown } = await askAll<{
    registerBreakdown: ({ category: string; subjects: { count: number }[] } & object)[];
  }>(
    `query ($on: Date!) { registerBreakdown(asOf: $on) {
      category count minCredits maxCredits minLevel maxLevel subjects { count } } }`,
    { on: ON },
  );
  const rows = registerBreakdown.map(({ category, subjects, ...row }) => [
    category,
    { ...row, inSubjects: subjects.reduce((sum, { count }) => sum + count, 0) },
  ]);
  expect(Object.fromEntries(rows)).toEqual(registerCounts(catalogue, ON));
}

async function compareOutcome(catalogue: Catalogue, id: string): Promise<void> {
  const { impact, tagAgreement } = await askAll<{
    impact: Record<'qualifications' | 'microCredentials' | 'outcomes', Named[]>;
    tagAgreement: {
      taggers: Named[];
      skills: { skill: Named; taggedBy: Named[]; agreement: Record<string, number | null> }[];
    };
  }>(
    `query ($id: ID!) {
      impact(id: $id) { qualifications { id } microCredentials { id } outcomes { id } }
      tagAgreement(outcomeId: $id) { taggers { id }
        skills { skill { id } taggedBy { id } agreement { numerator denominator percent met } } } }`,
    { id },
  );
  expect({
    qualifications: ids(impact.qualifications),
    microCredentials: ids(impact.microCredentials),
    outcomes: ids(impact.outcomes),
  }).toEqual(outcomeDependants(catalogue, id));
  const expected = taggersBySkill(catalogue, id);
  const told = tagAgreement.skills.map(({ skill, taggedBy }) => [skill.id, ids(taggedBy)]);
  expect(Object.fromEntries(told)).toEqual(expected);
  const everyone = new Set(Object.values(expected).flat());
  for (const { taggedBy, agreement } of tagAgreement.skills) {
    expect(agreement).toEqual({
      numerator: taggedBy.length,
      denominator: everyone.size,
      percent: everyone.size === 0 ? null : (100 * taggedBy.length) / everyone.size,
      met: null,
    });
  }
}

describe('learners are counted, and small counts are kept back', () => {
  const outcome = (id: string) => ({ id, title: id, credits: 5, qualityAssured: true });
  const learner = (number: number, achieved: readonly string[], status = 'AWARDED') => ({
    id: `learner:${number}`,
    displayName: `Learner ${number}`,
    achievements: achieved.map((each) => ({
      id: `achievement:${number}:${each}`,
      outcome: each,
      achievedOn: '2025-01-01',
      awardedBy: 'org:a',
      status,
    })),
  });
  const withLearners = (inProgress: number) => ({
    meta: { title: 'Learners', licence: 'CC0' },
    organisations: [
      { id: 'org:a', name: 'A', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    learningOutcomes: [outcome('out:a'), outcome('out:b')],
    microCredentials: [
      {
        id: 'mc:ab',
        title: 'A and B',
        credits: 10,
        jurisdiction: 'NZ',
        owner: 'org:a',
        recognition: 'APPROVED',
        stackable: true,
        outcomes: [
          { outcome: 'out:a', required: true },
          { outcome: 'out:b', required: true },
        ],
      },
    ],
    learners: [
      ...Array.from({ length: inProgress }, (_, number) => learner(number, ['out:a'])),
      learner(100, ['out:a', 'out:b']),
      learner(101, ['out:b']),
      learner(102, ['out:a'], 'REVOKED'),
    ],
  });

  test.each([
    // Whoever holds A and not B is on the way to B; the finished, the revoked and those without A are not.
    [4, 'out:b', null],
    [5, 'out:b', 5],
    // Of the micro-credential, the one who holds only B is under way too.
    [4, 'mc:ab', 5],
    [3, 'mc:ab', null],
  ])('%i learners under way to %s: told as %s', async (inProgress, id, told) => {
    await emptyGraph(graph);
    await loadCatalogue(graph, withLearners(inProgress) as unknown as Catalogue);
    const { impact } = await askAll<{ impact: object }>(
      'query ($id: ID!) { impact(id: $id) { learnersInProgress } }',
      { id },
    );
    expect(impact).toEqual({ learnersInProgress: told });
  });
});
