import { describe, expect, test } from 'vitest';
import { useSeededApi } from './support/seededApi.ts';

// What analysts of standard-setting bodies ask (design questions 22, 23 and 25), over the catalogue that ships.

const { ask, send } = useSeededApi();

describe('22 and 25: which skills of my sector does nobody teach, and who teaches the others?', () => {
  interface Coverage {
    readonly skillCount: number;
    readonly coveredCount: number;
    readonly percent: number;
    readonly skills: readonly {
      readonly skill: { readonly id: string };
      readonly demand: number;
      readonly suppliers: number;
      readonly cells: readonly { readonly columnId: string; readonly outcomes: number }[];
    }[];
    readonly columns: readonly { readonly id: string; readonly title: string }[];
    readonly smallestCover: readonly { readonly id: string; readonly skills: { id: string }[] }[];
    readonly smallestCoverProof: object | null;
    readonly gaps: readonly {
      readonly skill: { readonly id: string };
      readonly nearestOutcomes: readonly { readonly similarity: number }[];
    }[];
  }

  const query = `query ($input: CoverageInput!) { skillCoverage(input: $input) {
    basis { asOf graphVersion } skillCount coveredCount percent
    skills { skill { id } demand suppliers cells { columnId role outcomes } } columns { id title }
    smallestCover { id skills { id } } smallestCoverProof { status objective { value proven } }
    gaps { skill { id } demand nearestOutcomes { outcome { id } similarity } } } }`;
  const cover = async (input: object) =>
    (await ask<{ skillCoverage: Coverage }>(query, { input: { asOf: '2026-03-01', ...input } }))
      .skillCoverage;
  const sectors = async () => {
    const { occupations } = await ask<{ occupations: { nodes: { sector: string | null }[] } }>(
      '{ occupations(first: 100) { nodes { sector } } }',
    );
    return [...new Set(occupations.nodes.flatMap(({ sector }) => sector ?? []))];
  };

  test('every sector: rows add up, gaps are what nobody supplies, and the cover is proven', async () => {
    let gaps = 0;
    for (const sector of (await sectors()).slice(0, 4)) {
      const answer = await cover({ demand: { sector } });
      expect(answer.skills).toHaveLength(answer.skillCount);
      expect(answer.coveredCount + answer.gaps.length).toBe(answer.skillCount);
      expect(answer.gaps.map(({ skill }) => skill.id)).toEqual(
        answer.skills.filter(({ suppliers }) => suppliers === 0).map(({ skill }) => skill.id),
      );
      if (answer.coveredCount > 0) {
        expect(answer.smallestCoverProof).toMatchObject({
          status: 'OPTIMAL',
          objective: [{ value: answer.smallestCover.length, proven: true }],
        });
      }
      gaps += answer.gaps.length;
    }
    expect(gaps).toBeGreaterThan(0);
  });

  test('the same skills by level, field, region and provider', async () => {
    const [sector] = await sectors();
    const whole = await cover({ demand: { sector } });
    for (const by of ['LEVEL', 'FIELD', 'REGION', 'PROVIDER']) {
      const answer = await cover({ demand: { sector }, by });
      expect(answer.coveredCount).toBe(whole.coveredCount);
      expect(answer.columns.length).toBeGreaterThan(0);
    }
  });

  test('the supply can be narrowed, and wrong ids are named where they stand', async () => {
    const [sector] = await sectors();
    const narrow = await cover({ demand: { sector }, supply: { jurisdictions: ['SG'] } });
    expect(narrow.coveredCount).toBeLessThanOrEqual(
      (await cover({ demand: { sector } })).coveredCount,
    );
    const refused = await send(query, {
      input: { demand: { sector }, supply: { ownerIds: ['org:nobody'] } },
    });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.supply.ownerIds',
      value: 'org:nobody',
    });
    const both = await send(query, { input: { demand: { sector, skillIds: [] } } });
    expect(both.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('23: which micro-credentials, outcomes and skills duplicate one another?', () => {
  interface Pairs {
    readonly nodes: readonly {
      readonly a: { readonly __typename: string; readonly id: string };
      readonly b: { readonly id: string };
      readonly score: number;
      readonly band: string;
      readonly explanation: readonly string[];
    }[];
    readonly clusters: readonly (readonly string[])[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  }

  const query = `query ($input: DuplicateInput!) { duplicates(input: $input) {
    nodes { a { __typename id } b { id } score band sharedOutcomes { id } sharedSkills { id }
      textSimilarity levelDifference explanation }
    clusters totalCount pageInfo { endCursor hasNextPage } } }`;
  const askPairs = async (input: object) =>
    (await ask<{ duplicates: Pairs }>(query, { input })).duplicates;

  test.each([
    ['MICRO_CREDENTIALS', 'MicroCredential'],
    ['LEARNING_OUTCOMES', 'LearningOutcome'],
    ['SKILLS', 'Skill'],
  ])('of %s: banded, the surest first, never only a score', async (of, typeName) => {
    const { nodes, totalCount } = await askPairs({ of, first: 100 });
    expect(nodes.length).toBe(Math.min(100, totalCount));
    const scores = nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
    for (const { a, band, score, explanation } of nodes) {
      expect(a.__typename).toBe(typeName);
      expect(band === 'SAME').toBe(score === 1);
      expect(explanation.length).toBeGreaterThan(0);
    }
  });

  test('with one of them, narrowed, and page by page', async () => {
    const all = await askPairs({ of: 'MICRO_CREDENTIALS', first: 100 });
    const [first] = all.nodes;
    const withOne = await askPairs({ of: 'MICRO_CREDENTIALS', withId: first?.b.id });
    expect(withOne.nodes.map(({ b }) => b.id)).toContain(first?.a.id);
    for (const { a } of withOne.nodes) expect(a.id).toBe(first?.b.id);
    const page = await askPairs({ of: 'MICRO_CREDENTIALS', first: 1 });
    const next = await askPairs({
      of: 'MICRO_CREDENTIALS',
      first: 1,
      after: page.pageInfo.endCursor,
    });
    expect([...page.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 2));
    const none = await askPairs({ of: 'MICRO_CREDENTIALS', filter: { jurisdictions: ['XX'] } });
    expect(none).toMatchObject({ nodes: [], clusters: [], totalCount: 0 });
  });

  test.each([
    [{ of: 'SKILLS', withId: 'nothing' }, 'NOT_FOUND', 'input.withId'],
    [{ of: 'SKILLS', filter: { stackable: true } }, 'BAD_USER_INPUT', 'input.filter'],
    [{ of: 'SKILLS', minScore: 1.5 }, 'BAD_USER_INPUT', 'input.minScore'],
    [{ of: 'SKILLS', first: 0 }, 'BAD_USER_INPUT', 'first'],
    [{ of: 'SKILLS', after: 'x' }, 'BAD_USER_INPUT', 'after'],
  ])('what cannot be asked is named: %j', async (input, code, field) => {
    const { errors } = await send(query, { input });
    expect(errors[0]?.extensions).toMatchObject({ code, field });
  });
});

describe('what would one new micro-credential add most?', () => {
  interface Added {
    readonly gaps: readonly { readonly skill: { readonly id: string }; readonly demand: number }[];
    readonly bestAddition: {
      readonly outcomes: readonly { readonly id: string; readonly credits: number }[];
      readonly credits: number;
      readonly demand: number;
      readonly skills: readonly { skill: { id: string }; demand: number; outcomes: object[] }[];
      readonly proof: { readonly status: string; readonly objective: readonly object[] };
    };
  }
  const query = `query ($skillIds: [ID!], $maxCredits: Float!) {
    skillCoverage(input: { demand: { skillIds: $skillIds }, asOf: "2026-03-01" }) {
      gaps { skill { id } demand }
      bestAddition(maxCredits: $maxCredits) {
        outcomes { id credits } credits demand skills { skill { id } demand outcomes { id } }
        proof { status objective { objective value bound proven } } } } }`;

  test('more credits never add less, nothing but gaps is added, and every answer is proven', async () => {
    const { skills } = await ask<{ skills: { nodes: { id: string }[] } }>(
      '{ skills(first: 100) { nodes { id } } }',
    );
    const skillIds = skills.nodes.map(({ id }) => id);
    let before = { demand: 0, skills: 0 };
    for (const maxCredits of [5, 20, 40]) {
      const { skillCoverage } = await ask<{ skillCoverage: Added }>(query, {
        skillIds,
        maxCredits,
      });
      const { bestAddition, gaps } = skillCoverage;
      const { outcomes, credits, proof } = bestAddition;
      expect(credits).toBeLessThanOrEqual(maxCredits);
      expect(outcomes.reduce((sum, each) => sum + each.credits, 0)).toBe(credits);
      expect(gaps).toEqual(
        expect.arrayContaining(bestAddition.skills.map(({ skill, demand }) => ({ skill, demand }))),
      );
      expect(bestAddition.skills.every((each) => each.outcomes.length > 0)).toBe(true);
      expect(proof.status).toBe('OPTIMAL');
      expect(proof.objective).toMatchObject([
        { objective: 'NEW_DEMAND', value: bestAddition.demand, proven: true },
        { objective: 'NEW_SKILLS', value: bestAddition.skills.length, proven: true },
        { objective: 'CREDITS', value: credits },
        { objective: 'ITEMS', value: outcomes.length },
      ]);
      const now = { demand: bestAddition.demand, skills: bestAddition.skills.length };
      expect(now.demand > before.demand || now.skills >= before.skills).toBe(true);
      before = now;
    }
    expect(before.skills).toBeGreaterThan(0);
  });

  test('credits that no micro-credential has are a bad request', async () => {
    const { errors } = await send(query, { skillIds: [], maxCredits: 0 });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'maxCredits',
      value: 0,
    });
  });
});

describe('which of the clusters could be national?', () => {
  test('which micro-credentials of several owners might be one national one', async () => {
    const { duplicates } = await ask<{
      duplicates: {
        clusters: string[][];
        nationalCandidates: {
          microCredentials: { id: string; owner: { id: string } }[];
          owners: { id: string }[];
        }[];
      };
    }>(`{ duplicates(input: { of: MICRO_CREDENTIALS, first: 1 }) { clusters nationalCandidates {
      microCredentials { id owner { id } } owners { id } sharedOutcomes { id } national { id } } } }`);
    const clustered = duplicates.clusters.map((ids) => ids.join());
    for (const { microCredentials, owners } of duplicates.nationalCandidates) {
      expect(owners.length).toBeGreaterThan(1);
      expect(new Set(microCredentials.map(({ owner }) => owner.id)).size).toBe(owners.length);
      const ids = microCredentials.map(({ id }) => id);
      expect(clustered.some((cluster) => ids.every((id) => cluster.includes(id)))).toBe(true);
    }
  });
});

describe('what has a new version of a standard changed?', () => {
  test('its versions, the oldest first, and what stays of its skills', async () => {
    const { versions } = await ask<{
      versions: {
        versions: { id: string }[];
        differences: {
          from: { id: string };
          to: { id: string };
          stays: { percent: number | null };
          dropped: { percent: number | null };
        }[];
      };
    }>(
      `query ($id: ID!) { versions(id: $id) { versions { ... on LearningOutcome { id title version } }
        differences { from { ... on LearningOutcome { id } } to { ... on LearningOutcome { id } }
          isSuccessor stays { percent } dropped { percent } added { percent }
          keptSkills { name } droppedSkills { name } addedSkills { name }
          outcomes { fate } statements { member before after } } } }`,
      { id: 'nz:outcome:timber-framing-2014' },
    );
    const ids = versions.versions.map(({ id }) => id);
    expect(ids).toEqual(['nz:outcome:timber-framing-2014', 'nz:outcome:erect-timber-wall-frames']);
    expect(versions.differences).toMatchObject([
      { from: { id: ids[0] }, to: { id: ids[1] }, isSuccessor: true, outcomes: [] },
    ]);
    const [{ stays, dropped } = { stays: null, dropped: null }] = versions.differences;
    expect((stays?.percent ?? 0) + (dropped?.percent ?? 0)).toBeCloseTo(100);
  });

  test('an outcome is not held against a micro-credential', async () => {
    const { errors } = await send(
      'query ($fromId: ID!, $toId: ID!) { versionDifference(fromId: $fromId, toId: $toId) { isSuccessor } }',
      { fromId: 'nz:outcome:ev-hazards', toId: 'nz:mc:biosecurity-advice-to-action' },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'toId' });
  });
});
