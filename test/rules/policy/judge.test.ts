import { describe, expect, test } from 'vitest';
import type { Policy, PolicyRule } from '../../../src/domain/policy.ts';
import { indexCatalogue } from '../../../src/rules/catalogueIndex.ts';
import { judge } from '../../../src/rules/policy/judge.ts';
import { priorLearningTerms } from '../../../src/rules/policy/priorLearningTerms.ts';
import { sizeLimits } from '../../../src/rules/policy/sizeLimits.ts';
import type { JudgedCredential } from '../../../src/rules/policy/subject.ts';
import { planningCatalogueOf } from '../../support/planningCatalogueOf.ts';

const index = indexCatalogue(
  planningCatalogueOf({ meta: { title: 'nothing', licence: 'Apache-2.0' } }),
);

const size: PolicyRule = {
  id: 'test.credits',
  text: 'From 5 to 40 credits.',
  check: 'credits-within',
  value: { minCredits: 5, maxCredits: 40 },
  certainty: 'SEED',
  standing: 'LAW',
  source: 'test',
  effectiveFrom: '2018-08-22',
  effectiveTo: '2022-08-01',
  appliesTo: ['MICRO_CREDENTIAL', 'UNBUNDLING'],
};

const policy = (...rules: readonly PolicyRule[]): Policy => ({
  id: 'test',
  jurisdiction: 'NZ',
  title: 'Test',
  appliesTo: ['MICRO_CREDENTIAL', 'UNBUNDLING', 'BUNDLE', 'RPL'],
  effectiveFrom: null,
  effectiveTo: null,
  rules,
});

const credential = (members: Partial<JudgedCredential>): JudgedCredential => ({
  kind: 'MICRO_CREDENTIAL',
  id: 'mc:a',
  ids: ['mc:a'],
  title: 'A',
  credits: 500,
  hours: 5000,
  level: null,
  ownerId: null,
  frameworkId: null,
  subjectId: null,
  recognition: 'APPROVED',
  stackable: true,
  isDiscontinued: false,
  statesOutcomes: true,
  statesPurpose: true,
  isEndorsed: true,
  listedOn: null,
  reviewOn: null,
  outcomes: [],
  ...members,
});

const small = credential({ credits: 499 });

describe('a finding', () => {
  test('names the rule, the value, the limit and what it is about', () => {
    expect(judge(index, policy(size), small, '2020-01-01')).toEqual([
      {
        ruleId: 'test.credits',
        severity: 'VIOLATION',
        message: '"A" has 4.99 credits; from 5 to 40 are allowed.',
        actual: 4.99,
        limit: { minCredits: 5, maxCredits: 40 },
        subjectIds: ['mc:a'],
      },
    ]);
  });

  test.each([
    ['2018-08-21', 0],
    ['2018-08-22', 1],
    ['2022-07-31', 1],
    ['2022-08-01', 0],
  ])('comes only while the rule holds: %s', (on, count) => {
    expect(judge(index, policy(size), small, on)).toHaveLength(count);
  });

  test.each(['CONSULTED', 'PROPOSAL'] as const)('of a rule only %s is a note', (standing) => {
    const found = judge(index, policy({ ...size, standing }), small, '2020-01-01');
    expect(found.map(({ severity }) => severity)).toEqual(['NOTE']);
  });

  test('of a rule that applies to something else does not come', () => {
    const other = policy({ ...size, appliesTo: ['UNBUNDLING'] });
    expect(judge(index, other, small, '2020-01-01')).toEqual([]);
  });

  test('about a bundle is made for each micro-credential that it takes, by id', () => {
    const bundle = {
      kind: 'BUNDLE' as const,
      ids: ['mc:a', 'mc:b', 'mc:c'],
      type: 'CERTIFICATE',
      level: null,
      credits: 1500,
      hours: 15_000,
      groups: [],
      credentials: [
        credential({ ids: ['mc:c'], credits: 100 }),
        credential({ ids: ['mc:b'] }),
        small,
      ],
    };
    const found = judge(index, policy(size), bundle, '2020-01-01');
    expect(found.map(({ subjectIds }) => subjectIds)).toEqual([['mc:a'], ['mc:c']]);
  });
});

describe('terms for searches', () => {
  test('sizes of parts are the narrowest of the rules that bind that day', () => {
    const consulted = { ...size, standing: 'CONSULTED' as const, value: { minCredits: 10 } };
    const limits = sizeLimits(policy(size, consulted), '2020-01-01');
    expect(limits).toMatchObject({ minCredits: 500, maxCredits: 4000, ruleIds: ['test.credits'] });
    expect(sizeLimits(policy(size), '2023-01-01')).toMatchObject({ minCredits: null });
  });

  test('prior learning', () => {
    const recency: PolicyRule = {
      ...size,
      appliesTo: ['RPL'],
      check: 'recency',
      value: { years: 10 },
    };
    expect(priorLearningTerms(policy(recency), '2020-01-01')).toEqual({
      recencyYears: 10,
      matchPercent: null,
      asksLevel: false,
    });
  });
});
