import { describe, expect, test } from 'vitest';
import { reportNames, reportTable } from '../../src/commands/report/reportCommand.ts';
import type { ReportOptions } from '../../src/commands/report/reportOptions.ts';
import { reportSource } from '../../src/commands/report/reportSource.ts';
import { ensureModel } from '../../src/embedding/modelFiles.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';
import { useSeededApi } from './support/seededApi.ts';

// Design question 27, which listings fall due, and every other table of analysts, over the catalogue that ships.

const { ask, graph } = useSeededApi(() =>
  ensureModel(WORK_FOLDER, ({ message }) => process.stderr.write(`${message}\n`)),
);

describe('the command line prints what the API answers', () => {
  const options = {
    asOf: '2021-03-15',
    before: '2027-01-01',
    jurisdiction: ['NZ'],
    recognition: ['APPROVED'],
  };
  const source = reportSource(graph, { limitMs: 30_000 }, '2026-03-01');
  /** It superseded another one. */
  const VERSIONED = 'nz:outcome:basic-life-support';
  /** Food and hospitality, of which many outcomes are tagged. */
  const FIELD = 'field:nzsced:1101';

  test('which listings fall due for review before a day, the earliest first', async () => {
    const { columns, rows } = await reportTable('due', source, { before: '2027-01-01' });
    const days = rows.map((row) => String(row[0]));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day < '2027-01-01')).toBe(true);
    expect(columns).toContain('owner');
    const { fallingDue } = await ask<{
      fallingDue: {
        on: string;
        what: string;
        overdue: boolean;
        stage: string;
        microCredential: { id: string; stage: string };
      }[];
    }>(`{ fallingDue(before: "2027-01-01", asOf: "2026-03-01") {
      on what overdue stage microCredential { id stage(asOf: "2026-03-01") } } }`);
    expect(
      fallingDue.map(({ on, what, overdue, stage, microCredential }) => [
        on,
        what,
        overdue ? 'yes' : 'no',
        microCredential.id,
        stage,
      ]),
    ).toEqual(rows.map((row) => [...row.slice(0, 4), row.at(-1)]));
    for (const { stage, microCredential } of fallingDue) expect(microCredential.stage).toBe(stage);
  });

  test('the register of 2021', async () => {
    const { rows } = await reportTable('register', source, options);
    expect(rows.map((row) => row[1])).toEqual([54, 49, 33, 3, 1]);
    expect(rows.map((row) => row[4]).join(' ')).toMatch(/2020: \d+ enrolled, (\d+|\?) completed/);
  });

  test('the smallest cover and what one new micro-credential would add, as the API tells', async () => {
    const { occupations } = await ask<{ occupations: { nodes: { id: string }[] } }>(
      '{ occupations(first: 100) { nodes { id } } }',
    );
    const occupation = occupations.nodes.map(({ id }) => id);
    const { skillCoverage } = await ask<{
      skillCoverage: {
        smallestCover: { id: string }[];
        bestAddition: { skills: { skill: { id: string } }[] };
      };
    }>(
      `query ($ids: [ID!]) { skillCoverage(input: { demand: { occupationIds: $ids }, asOf: "2026-03-01" }) {
        smallestCover { id } bestAddition(maxCredits: 20) { skills { skill { id } } } } }`,
      { ids: occupation },
    );
    const first = async (name: 'cover' | 'addition') =>
      (await reportTable(name, source, { occupation, maxCredits: 20 })).rows.map(([id]) => id);
    const { smallestCover, bestAddition } = skillCoverage;
    expect(smallestCover.length).toBeGreaterThan(0);
    expect(await first('cover')).toEqual(smallestCover.map(({ id }) => id));
    expect(bestAddition.skills.length).toBeGreaterThan(0);
    expect(await first('addition')).toEqual(bestAddition.skills.map(({ skill }) => skill.id));
    await expect(reportTable('addition', source, { occupation })).rejects.toThrow(/credits/);
  });

  test('the supply, and what duplicates, can be picked as in the API', async () => {
    const picked = { jurisdiction: ['NZ'], recognition: ['APPROVED'] };
    const { skillCoverage, duplicates } = await ask<{
      skillCoverage: { skills: { skill: { id: string }; suppliers: number }[] };
      duplicates: { totalCount: number };
    }>(
      `query ($supply: MicroCredentialFilter, $field: ID!) {
        skillCoverage(input: { demand: { fieldId: $field }, supply: $supply, asOf: "2026-03-01" }) {
          skills { skill { id } suppliers } }
        duplicates(input: { of: MICRO_CREDENTIALS, filter: $supply }) { totalCount } }`,
      { supply: { jurisdictions: ['NZ'], recognition: ['APPROVED'] }, field: FIELD },
    );
    const covered = async (options: ReportOptions) =>
      (await reportTable('coverage', source, { field: FIELD, ...options })).rows.map((row) => [
        row[0],
        row[3],
      ]);
    expect(await covered(picked)).toEqual(
      skillCoverage.skills.map(({ skill, suppliers }) => [skill.id, suppliers]),
    );
    expect(await covered({})).not.toEqual(await covered(picked));
    const { rows } = await reportTable('duplicates', source, picked);
    expect(rows).toHaveLength(duplicates.totalCount);
    const all = await reportTable('duplicates', source, {});
    expect(all.rows.length).toBeGreaterThan(rows.length);
    const wrong = reportTable('duplicates', source, { ...picked, of: 'SKILLS' });
    await expect(wrong).rejects.toThrow(/micro-credentials/);
  });

  test('impact: what the API says rests on a record, and as many learners as it tells', async () => {
    const id = VERSIONED;
    const lists = 'qualifications microCredentials outcomes alternatives'.split(' ');
    const { impact } = await ask<{
      impact: Readonly<Record<string, readonly { id: string }[]>> & {
        learnersInProgress: number | null;
      };
    }>(
      `query ($id: ID!) { impact(id: $id) { learnersInProgress ${lists.map((list) => `${list} { id }`).join(' ')} } }`,
      {
        id,
      },
    );
    const { rows } = await reportTable('impact', source, { id });
    const expected = lists.flatMap((list) => impact[list] ?? []).map((each) => each.id);
    expect(expected.length).toBeGreaterThan(0);
    expect(rows.slice(0, -1).map((row) => row[1])).toEqual(expected);
    expect(rows.at(-1)).toEqual(['LEARNERS_IN_PROGRESS', null, null, impact.learnersInProgress]);
    await expect(reportTable('impact', source, { id: 'nothing' })).rejects.toThrow(/nothing/);
    await expect(reportTable('impact', source, {})).rejects.toThrow(/--id/);
  });

  test('agreement: who tags an outcome with what, and in per cent of those who do', async () => {
    const id = VERSIONED;
    const { tagAgreement } = await ask<{
      tagAgreement: { skills: { skill: { id: string }; agreement: { percent: number } }[] };
    }>(
      'query ($id: ID!) { tagAgreement(outcomeId: $id) { skills { skill { id } agreement { percent } } } }',
      { id },
    );
    const { rows } = await reportTable('agreement', source, { id });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual(
      tagAgreement.skills.map(({ skill, agreement }) => [skill.id, agreement.percent]),
    );
  });

  test('versions and difference: what each version changed', async () => {
    const { rows: all } = await reportTable('versions', source, { id: VERSIONED });
    const { versions } = await ask<{
      versions: {
        versions: { id: string }[];
        differences: {
          from: { id: string };
          to: { id: string };
          stays: { percent: number };
          keptSkills: { id: string }[];
        }[];
      };
    }>(
      `query ($id: ID!) { versions(id: $id) { versions { ...named } differences {
        from { ...named } to { ...named } stays { percent } keptSkills { id } } } }
      fragment named on Node { id }`,
      { id: VERSIONED },
    );
    const [step] = versions.differences;
    if (!step) throw new Error(`${VERSIONED} has one version alone`);
    const [fromId, toId] = [step.from.id, step.to.id];
    expect(new Set(all.map(([id]) => id))).toEqual(new Set(versions.versions.map(({ id }) => id)));
    const row = all.find(([id, , follows]) => id === toId && follows === fromId);
    expect(row?.[4]).toBe(step.stays.percent);
    const { rows } = await reportTable('difference', source, { from: fromId, to: toId });
    const kept = rows.filter(([what, change]) => what === 'SKILL' && change === 'STAYS');
    expect(kept.map((each) => each[2])).toEqual(step.keptSkills.map(({ id }) => id));
    await expect(reportTable('difference', source, { from: fromId })).rejects.toThrow(/--to/);
  });

  test.each(['MICRO_CREDENTIALS', 'LEARNING_OUTCOMES'] as const)(
    'duplicates of %s: the pairs of the API, by words and by what titles mean',
    async (of) => {
      const { duplicates } = await ask<{
        duplicates: {
          totalCount: number;
          warnings: string[];
          nodes: { score: number; a: { id: string }; b: { id: string }; explanation: string[] }[];
        };
      }>(
        `query ($of: DuplicateScope!) { duplicates(input: { of: $of, first: 100 }) {
          totalCount warnings nodes { score a { id } b { id } explanation } } }`,
        { of },
      );
      const { rows } = await reportTable('duplicates', source, { of });
      expect(duplicates.warnings).toEqual([]);
      expect(rows).toHaveLength(duplicates.totalCount);
      expect(rows.slice(0, 100).map((row) => [row[1], row[2], row[4], row.at(-1)])).toEqual(
        duplicates.nodes.map(({ score, a, b, explanation }) => [
          score,
          a.id,
          b.id,
          explanation.join(' '),
        ]),
      );
      const inMeaning = rows.filter((row) => String(row.at(-1)).includes('by a sentence model'));
      expect(inMeaning.length).toBeGreaterThan(0);
    },
  );

  test('every table has a value, or nothing, in each of its columns', async () => {
    const { skills } = await ask<{ skills: { nodes: { id: string }[] } }>(
      '{ skills(first: 1) { nodes { id } } }',
    );
    for (const name of reportNames) {
      const { columns, rows } = await reportTable(name, source, {
        underSkill: skills.nodes[0]?.id ?? '',
        maxCredits: 20,
        id: VERSIONED,
        from: VERSIONED,
        to: VERSIONED,
      });
      expect(new Set(rows.map((row) => row.length))).toEqual(
        new Set(rows.length > 0 ? [columns.length] : []),
      );
    }
  });
});
