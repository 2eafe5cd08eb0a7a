import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { type ImportOptions, importCatalogue } from '../../src/services/importCatalogue.ts';
import { inExportOrder, sourceOf } from '../support/catalogueSources.ts';
import { exportedCatalogue } from '../support/exportedCatalogue.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { type Draft, smallCatalogue } from '../support/smallCatalogue.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const version = () => readCatalogueVersion(graph, {});
const load = (document: unknown = smallCatalogue(), options: ImportOptions = {}) =>
  importCatalogue(graph, [sourceOf(document)], options);

/** Everything that an import must leave as it was. */
const state = async () => ({ version: await version(), catalogue: await exportedCatalogue(graph) });

function changed(change: (draft: Draft) => unknown): Draft {
  const draft = smallCatalogue();
  change(draft);
  return draft;
}

test('an import is written whole, and its counts say what it held', async () => {
  const report = await load();
  expect(report).toMatchObject({ written: true, refused: false, findings: [] });
  expect(report.counts).toMatchObject({ skills: 2, learningOutcomes: 3, learners: 1 });
  expect(report.difference?.learningOutcomes).toEqual({
    new: ['out:a', 'out:b', 'out:part'],
    changed: [],
    unchanged: 0,
  });
  expect(await exportedCatalogue(graph)).toEqual(inExportOrder(smallCatalogue()));
});

test('the same again changes nothing, not even the version', async () => {
  await load();
  const before = await state();
  const report = await load();
  expect(report.written).toBe(true);
  expect(report.difference?.learningOutcomes).toEqual({ new: [], changed: [], unchanged: 3 });
  expect(await state()).toEqual(before);
});

test('a change is told member by member, written, and gives the catalogue a new version', async () => {
  await load();
  const before = await version();
  const report = await load(
    changed(({ learningOutcomes }) => {
      Object.assign(learningOutcomes[0] ?? {}, { credits: 12, level: 3 });
      delete learningOutcomes[0]?.['field'];
    }),
  );
  expect(report.difference?.learningOutcomes?.changed).toEqual([
    {
      id: 'out:a',
      members: [
        { member: 'credits', from: 10, to: 12 },
        { member: 'field', from: 'field:sub', to: null },
        { member: 'level', from: null, to: 3 },
      ],
    },
  ]);
  expect(await version()).not.toBe(before);
  const [outcome] = (await exportedCatalogue(graph)).learningOutcomes ?? [];
  expect(outcome).toEqual({ id: 'out:a', title: 'A', credits: 12, level: 3, qualityAssured: true });
});

test('a document replaces whole what it names and leaves the rest alone', async () => {
  await load();
  const { learningOutcomes } = smallCatalogue();
  await load({
    meta: { title: 'Small', licence: 'CC0-1.0' },
    learningOutcomes: [
      {
        id: 'out:b',
        title: 'New',
        credits: 0,
        qualityAssured: false,
        prerequisites: [['out:a', 'out:part'], ['out:a']],
      },
    ],
  });
  const after = await exportedCatalogue(graph);
  expect(after.learningOutcomes).toEqual([
    learningOutcomes[0],
    {
      id: 'out:b',
      title: 'New',
      credits: 0,
      qualityAssured: false,
      prerequisites: [['out:a', 'out:part'], ['out:a']],
    },
    learningOutcomes[2],
  ]);
  expect(after.qualifications).toEqual(smallCatalogue().qualifications);
});

test('a learner keeps the achievements that stay, and loses those that go', async () => {
  await load();
  const others = [
    {
      id: 'ach:2',
      outcome: 'out:b',
      achievedOn: '2025-01-01',
      awardedBy: 'org:a',
      usedFor: [{ id: 'alq:9', on: '2025-02-02' }],
    },
    { id: 'ach:1', outcome: 'out:b', achievedOn: '2024-03-01', awardedBy: 'org:b' },
  ];
  await load(changed(({ learners }) => Object.assign(learners[0] ?? {}, { achievements: others })));
  expect((await exportedCatalogue(graph)).learners?.[0]?.achievements).toEqual(others);
  await load(changed(({ learners }) => Object.assign(learners[0] ?? {}, { achievements: [] })));
  expect((await exportedCatalogue(graph)).learners?.[0]?.achievements).toEqual([]);
});

test('a refused import writes nothing at all', async () => {
  await load();
  const before = await state();
  const report = await load(
    changed(({ learningOutcomes, skills }) => {
      skills.push({ id: 'skill:new', name: 'New', kind: 'SKILL' });
      Object.assign(learningOutcomes[0] ?? {}, { credits: -1 });
    }),
  );
  expect(report).toMatchObject({ written: false, refused: true, difference: null });
  expect(await state()).toEqual(before);
});

test('what the graph holds is judged with the document', async () => {
  await load();
  const before = await state();
  const meta = { title: 'Other', licence: 'x' };
  const outcome = { title: 'x', credits: 1, qualityAssured: true };
  const closing = { ...outcome, id: 'out:a', prerequisites: [['out:b']] };
  expect((await load({ meta, learningOutcomes: [closing] })).findings).toMatchObject([
    { rule: 'cycle.prerequisites', value: ['out:a', 'out:b', 'out:a'] },
  ]);
  const lower = { id: 'skill:a', name: 'A', kind: 'SKILL', broader: ['skill:b'] };
  expect((await load({ meta, skills: [lower] })).findings).toMatchObject([
    { rule: 'cycle.broader' },
  ]);
  const part = { ...outcome, id: 'out:b', credits: 0, partOf: 'out:part' };
  expect((await load({ meta, learningOutcomes: [part] })).findings).toMatchObject([
    { rule: 'cycle.partOf' },
  ]);
  const old = { ...outcome, id: 'out:a', supersedes: ['out:b'] };
  expect((await load({ meta, learningOutcomes: [old] })).findings).toMatchObject([
    { rule: 'cycle.supersedes' },
  ]);
  expect(
    (await load({ meta, skills: [{ ...lower, id: 'out:a', broader: [] }] })).findings,
  ).toMatchObject([{ rule: 'id.kind', value: 'out:a' }]);
  for (const id of ['learner:a', 'ach:1']) {
    const skill = { id, name: 'x', kind: 'SKILL' };
    expect((await load({ meta, skills: [skill] })).findings).toMatchObject([{ rule: 'id.kind' }]);
  }
  const credential = { ...smallCatalogue().microCredentials[0], credits: 3 };
  expect(
    (await load({ meta, microCredentials: [credential] }, { dryRun: true })).findings,
  ).toMatchObject([{ rule: 'credits.outcomes', severity: 'WARNING' }]);
  expect(await state()).toEqual(before);
});

test('a real learner’s record is not replaced, and not exported', async () => {
  await load();
  await graph.runSchema("CREATE (:Learner {id: 'learner:real', displayName: 'Real'})");
  const learner = { id: 'learner:real', displayName: 'x', achievements: [] };
  const document = { meta: { title: 'Small', licence: 'CC0-1.0' }, learners: [learner] };
  expect((await load(document)).findings).toMatchObject([{ rule: 'learner.demonstration' }]);
  expect((await exportedCatalogue(graph)).learners).toHaveLength(1);
});

test('a dry run tells what it would do and writes nothing', async () => {
  await load();
  const before = await state();
  const draft = changed(({ skills }) => {
    Object.assign(skills[0] ?? {}, { name: 'Renamed' });
    skills.push({ id: 'skill:c', name: 'C', kind: 'SKILL' });
  });
  const report = await load(draft, { dryRun: true });
  expect(report).toMatchObject({ written: false, refused: false });
  expect(report.difference?.skills).toEqual({
    new: ['skill:c'],
    changed: [{ id: 'skill:a', members: [{ member: 'name', from: 'A', to: 'Renamed' }] }],
    unchanged: 1,
  });
  expect(await state()).toEqual(before);
  expect((await load(draft)).difference).toEqual(report.difference);
});

test('what a document only needs is written where it is missing, and left alone where it is there', async () => {
  await load();
  const before = await state();
  const needed = (skills: object[]) => ({
    ...sourceOf({ meta: { title: 'Needed', licence: 'x' }, skills }),
    onlyIfAbsent: true,
  });
  const held = { id: 'skill:a', name: 'Another name', kind: 'KNOWLEDGE' };
  await importCatalogue(graph, [needed([held])]);
  expect(await state()).toEqual(before);
  await importCatalogue(graph, [needed([held, { id: 'skill:c', name: 'C', kind: 'SKILL' }])]);
  const { skills, meta } = await exportedCatalogue(graph);
  expect(skills?.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'skill:a A',
    'skill:b B',
    'skill:c C',
  ]);
  expect(meta.title).toBe('Needed and 1 other document');
});
