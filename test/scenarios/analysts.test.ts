import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NATIVE, readSources } from '../../src/commands/readSources.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { type Api, startApi } from '../graphql/support/startApi.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

// What analysts of standard-setting bodies ask (design questions 22 to 31), over the catalogue that ships.

const SEED = fileURLToPath(new URL('../../seed', import.meta.url));
const graph = openTestGraph();
let api: Api;

beforeAll(async () => {
  await migrate(graph);
  await emptyGraph(graph);
  const { documents } = await readSources(SEED, NATIVE);
  expect((await importCatalogue(graph, documents)).written).toBe(true);
  api = await startApi(graph);
});
afterAll(async () => {
  await api.close();
  await emptyGraph(graph);
  await graph.close();
});

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.ask<T>(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('29: how do approvals spread over kinds of provider, credits, levels and subjects?', () => {
  const query = `query ($on: Date!) {
    registerBreakdown(asOf: $on, filter: { jurisdictions: ["NZ"], recognition: [APPROVED] }) {
      category count minCredits maxCredits minLevel maxLevel commonLevels
      uptake { year enrolments } subjects { subject { scheme } count } } }`;

  interface Row {
    readonly category: string;
    readonly count: number;
    readonly minCredits: number;
    readonly maxCredits: number;
    readonly minLevel: number;
    readonly maxLevel: number;
    readonly commonLevels: readonly number[];
    readonly uptake: readonly { readonly year: number; readonly enrolments: number | null }[];
    readonly subjects: readonly { subject: { scheme: string } | null; count: number }[];
  }

  const askRows = async (on: string) =>
    (await ask<{ registerBreakdown: readonly Row[] }>(query, { on })).registerBreakdown;

  test('the table of the 2021 report: 49, 54, 33, 3 and 1; 140 in all', async () => {
    const rows = await askRows('2021-03-15');
    expect(rows.map(({ category, count }) => [category, count])).toEqual([
      ['TITO', 54],
      ['TE_PUKENGA_SUBSIDIARY', 49],
      ['PTE', 33],
      ['WANANGA', 3],
      ['NON_TEO', 1],
    ]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(140);
    const ofCategory = new Map(rows.map((row) => [row.category, row]));
    expect(ofCategory.get('NON_TEO')).toMatchObject({
      minCredits: 24,
      maxCredits: 24,
      commonLevels: [3],
    });
    expect(ofCategory.get('WANANGA')).toMatchObject({
      minCredits: 20,
      maxCredits: 36,
      commonLevels: [2, 5],
    });
  });

  test('enrolments: 235 in 2019 and 1,806 in 2020', async () => {
    const uptake = (await askRows('2021-03-15')).flatMap((row) => row.uptake);
    const inYear = (year: number) =>
      uptake.reduce((sum, each) => sum + (each.year === year ? (each.enrolments ?? 0) : 0), 0);
    expect([inYear(2019), inYear(2020)]).toEqual([235, 1806]);
  });

  test('subjects are those of NZSCED, and hold every entry once', async () => {
    for (const { count, subjects } of await askRows('2021-03-15')) {
      expect(subjects.reduce((sum, subject) => sum + subject.count, 0)).toBe(count);
      for (const { subject } of subjects) expect(subject?.scheme).toBe('NZSCED');
    }
  });

  test('on another day the register was another one', async () => {
    const total = async (on: string) =>
      (await askRows(on)).reduce((sum, { count }) => sum + count, 0);
    expect(await total('2018-08-21')).toBe(0);
    expect(await total('2019-01-01')).toBeGreaterThan(0);
    expect(await total('2019-01-01')).toBeLessThan(140);
  });
});

describe('26: what breaks if a standard expires?', () => {
  test('qualifications, micro-credentials, outcomes and what could stand in', async () => {
    const { microCredentials } = await ask<{
      microCredentials: { nodes: { id: string; outcomes: { outcome: { id: string } }[] }[] };
    }>(`{ microCredentials(filter: { ids: ["nz:mc:biosecurity-advice-to-action"] }) {
      nodes { id outcomes { outcome { id } } } } }`);
    const [outcome] = microCredentials.nodes[0]?.outcomes ?? [];
    const { impact } = await ask<{
      impact: { microCredentials: { id: string }[]; learnersInProgress: number | null };
    }>(
      `query ($id: ID!) { impact(id: $id) {
        microCredentials { id } learnersInProgress qualifications { id } alternatives { id } } }`,
      { id: outcome?.outcome.id },
    );
    expect(impact.microCredentials.map(({ id }) => id)).toContain(
      'nz:mc:biosecurity-advice-to-action',
    );
    // The seed has a handful of demonstration learners: a number below five is never told.
    expect(impact.learnersInProgress).toBeNull();
  });

  test('a micro-credential that qualifications are entered through', async () => {
    const { qualifications } = await ask<{
      qualifications: {
        nodes: { id: string; entry: { anyOf: { __typename: string; id: string }[] }[] }[];
      };
    }>('{ qualifications(first: 100) { nodes { id entry { anyOf { __typename id } } } } }');
    const entered = qualifications.nodes.flatMap(({ id, entry }) =>
      entry
        .flatMap(({ anyOf }) => anyOf)
        .filter((option) => option.__typename === 'MicroCredential')
        .map((option) => ({ qualification: id, credential: option.id })),
    );
    expect(entered.length).toBeGreaterThan(0);
    for (const { qualification, credential } of entered.slice(0, 5)) {
      const { impact } = await ask<{ impact: { qualifications: { id: string }[] } }>(
        'query ($id: ID!) { impact(id: $id) { qualifications { id } } }',
        { id: credential },
      );
      expect(impact.qualifications.map(({ id }) => id)).toContain(qualification);
    }
  });

  test('what is neither an outcome nor a micro-credential is not found', async () => {
    for (const id of ['org:mito', 'learner:aroha', 'nothing']) {
      const { errors } = await api.ask('query ($id: ID!) { impact(id: $id) { outcomes { id } } }', {
        id,
      });
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'id', value: id });
    }
  });
});

describe('28: which records lack skills, classification, an offering or an endorsement?', () => {
  test('by the body responsible, with the records', async () => {
    const { completeness } = await ask<{
      completeness: { missing: string; count: number; ofTotal: number; nodes: { id: string }[] }[];
    }>(`{ completeness(filter: { kinds: [MICRO_CREDENTIAL], jurisdictions: ["NZ"], missing: [ENDORSEMENT] }) {
      organisation { name } missing count ofTotal nodes { id } } }`);
    expect(completeness.length).toBeGreaterThan(0);
    for (const row of completeness) {
      expect(row.missing).toBe('ENDORSEMENT');
      expect(row.nodes).toHaveLength(row.count);
      expect(row.count).toBeLessThanOrEqual(row.ofTotal);
    }
  });

  test('a kind that nobody is asked for is a bad question', async () => {
    const { errors } = await api.ask('{ completeness(filter: { kinds: [OFFERING] }) { count } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'filter.kinds',
      value: 'OFFERING',
    });
  });
});

describe('31: do the bodies that tag an outcome agree?', () => {
  test('who gives which skill, of all who tag it', async () => {
    const outcomeId = 'nz:outcome:basic-life-support';
    const { tagAgreement } = await ask<{
      tagAgreement: { taggers: object[]; skills: { taggedBy: object[]; agreement: object }[] };
    }>(
      `query ($outcomeId: ID!) { tagAgreement(outcomeId: $outcomeId) {
        taggers { name } skills { skill { name } taggedBy { id } agreement { numerator denominator percent } } } }`,
      { outcomeId },
    );
    expect(tagAgreement.taggers).toHaveLength(4);
    const shares = tagAgreement.skills.map(({ taggedBy }) => taggedBy.length);
    expect(shares).toEqual(shares.toSorted((left, right) => right - left));
    for (const { taggedBy, agreement } of tagAgreement.skills) {
      expect(agreement).toEqual({
        numerator: taggedBy.length,
        denominator: 4,
        percent: 25 * taggedBy.length,
      });
    }
    // An outlier is a skill that one of them alone gives.
    expect(shares.at(-1)).toBeLessThan(4);
  });
});

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
    const refused = await api.ask(query, {
      input: { demand: { sector }, supply: { ownerIds: ['org:nobody'] } },
    });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.supply.ownerIds',
      value: 'org:nobody',
    });
    const both = await api.ask(query, { input: { demand: { sector, skillIds: [] } } });
    expect(both.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
