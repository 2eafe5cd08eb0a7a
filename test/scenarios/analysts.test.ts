import { describe, expect, test } from 'vitest';
import { plantedRecordScenarios } from './plantedRecords.ts';
import { useSeededApi } from './support/seededApi.ts';

// What analysts of standard-setting bodies ask (design questions 24, 26, 28, 29 and 31), over the catalogue that ships.

const api = useSeededApi();
const { ask, send } = api;

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
      const { errors } = await send('query ($id: ID!) { impact(id: $id) { outcomes { id } } }', {
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
    const { errors } = await send('{ completeness(filter: { kinds: [OFFERING] }) { count } }');
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

test('without a sentence model duplicates are found by words, and the answer says so', async () => {
  const { duplicates } = await ask<{
    duplicates: { warnings: string[]; nodes: { explanation: string[] }[] };
  }>(`{ duplicates(input: { of: MICRO_CREDENTIALS, first: 100 }) {
    warnings nodes { explanation } } }`);
  expect(duplicates.warnings).toEqual([expect.stringContaining('No sentence model')]);
  expect(duplicates.nodes.length).toBeGreaterThan(0);
  expect(JSON.stringify(duplicates.nodes)).not.toContain('by a sentence model');
});

describe('24: what would a proposal duplicate, and which gap would it fill?', () => {
  const query = `query ($input: ProposalInput!) { proposalReport(input: $input) {
    basis { asOf rules { id } } recommendation explanation endorsement
    duplicates { band a { id ... on MicroCredential { title recognition outcomes { outcome { id } } } } b { id } }
    newSkills { id } gapsFilled { skill { id } demand nearestOutcomes { similarity } }
    findings { ruleId severity } } }`;

  test('one with the outcomes of an existing one: deliver that, side by side', async () => {
    const { microCredentials } = await ask<{
      microCredentials: { nodes: { outcomes: { outcome: { id: string }; required: boolean }[] }[] };
    }>(`{ microCredentials(filter: { ids: ["nz:mc:biosecurity-advice-to-action"] }) {
      nodes { outcomes { outcome { id } required } } } }`);
    const outcomeIds = microCredentials.nodes[0]?.outcomes
      .filter(({ required }) => required)
      .map(({ outcome }) => outcome.id);
    const { proposalReport } = await ask<{ proposalReport: { duplicates: object[] } }>(query, {
      input: { title: 'Biosecurity again', credits: 10, level: 5, outcomeIds },
    });
    expect(proposalReport).toMatchObject({ recommendation: 'DELIVER_EXISTING', newSkills: [] });
    const [first] = proposalReport.duplicates;
    expect(first).toMatchObject({
      band: 'SAME',
      a: { id: 'proposal', recognition: 'PROPOSED' },
      b: { id: 'nz:mc:biosecurity-advice-to-action' },
    });
  });

  test('what nobody knows is named', async () => {
    const { errors } = await send(query, {
      input: { title: 'X', credits: 5, skillIds: ['skill:nothing'] },
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', value: 'skill:nothing' });
  });
});

// They share the catalogue in the graph, which takes longer to load than to ask.
describe('what is to be found in the seed', () => {
  plantedRecordScenarios(api);
});
