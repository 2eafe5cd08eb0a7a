import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue, LearningOutcome, MicroCredential } from '../../src/domain/catalogue.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { indexCatalogue } from '../../src/rules/catalogueIndex.ts';
import { everyPair } from '../../src/services/analysts/findDuplicates.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { planningCatalogueOf } from '../support/planningCatalogueOf.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

const load = (catalogue: Catalogue, dryRun = false) =>
  importCatalogue(graph, [sourceOf(catalogue)], { dryRun, looksForDuplicates: true });
const alike = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule === 'micro-credential.duplicate');
const pairOf = ({ value }: Finding) => value as { id: string; looksLike: string; band: string };

const skills = ['bees', 'bees-too', 'tax'].map((name) => ({
  id: `skill:${name}`,
  name,
  kind: 'SKILL' as const,
  ...(name === 'tax' ? {} : { uri: 'http://data.europa.eu/esco/skill/bees' }),
}));
const outcome = (id: string, skill: string): LearningOutcome => ({
  id,
  title: `Outcome ${id}`,
  credits: 5,
  qualityAssured: true,
  skills: [{ skill, role: 'EARNS' }],
});
const credential = (
  id: string,
  title: string,
  outcomes: readonly string[],
  more: Partial<MicroCredential> = {},
): MicroCredential => ({
  id,
  title,
  credits: 5 * outcomes.length,
  level: 3,
  jurisdiction: 'NZ',
  owner: 'org:a',
  recognition: 'APPROVED',
  stackable: true,
  outcomes: outcomes.map((each) => ({ outcome: each, required: true })),
  ...more,
});
const catalogue = (title: string, more: Partial<Catalogue>): Catalogue => ({
  meta: { title, licence: 'CC0' },
  ...more,
});
const base = catalogue('Base', {
  organisations: [
    { id: 'org:a', name: 'A', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
  ],
  skills,
  learningOutcomes: [
    outcome('out:bees', 'skill:bees'),
    outcome('out:bees-too', 'skill:bees-too'),
    outcome('out:tax', 'skill:tax'),
  ],
  microCredentials: [
    credential('mc:bees', 'Keep bees', ['out:bees']),
    credential('mc:old', 'File tax returns', ['out:tax'], { status: 'DISCONTINUED' }),
  ],
});

describe('this looks like one you have', () => {
  const again = credential('mc:again', 'Beekeeping', ['out:bees']);

  test('the finding names the pair, the band and the reason, and stops nothing', async () => {
    await load(base);
    const report = await load(catalogue('New', { microCredentials: [again] }));
    expect(report).toMatchObject({ written: true, refused: false });
    expect(alike(report.findings)).toEqual([
      {
        pointer: '/microCredentials/0/id',
        rule: 'micro-credential.duplicate',
        severity: 'WARNING',
        value: { id: 'mc:again', looksLike: 'mc:bees', band: 'SAME', score: 1 },
        message:
          '"mc:again" looks like "mc:bees" (SAME, 1.00). Both require exactly the same 1 outcome. ' +
          'They give 1 of 1 skill in common. Both are at level 3.',
      },
    ]);
  });

  test('a dry run says the same, and an import of nothing new says nothing', async () => {
    await load(base);
    const added = catalogue('New', { microCredentials: [again] });
    const foretold = await load(added, true);
    expect(alike(foretold.findings)).toHaveLength(1);
    expect((await load(added)).findings).toEqual(foretold.findings);
    expect(alike((await load(added)).findings)).toEqual([]);
  });

  test('skills of one address are one: another outcome that gives it under the same title', async () => {
    await load(base);
    const other = credential('mc:other', 'Keep bees', ['out:bees-too']);
    const { findings } = await load(catalogue('New', { microCredentials: [other] }));
    expect(alike(findings).map(pairOf)).toMatchObject([{ looksLike: 'mc:bees', band: 'LIKELY' }]);
  });

  test('two of one import are told once, and what is discontinued is nothing that one has', async () => {
    await load(base);
    const twins = ['mc:x', 'mc:y'].map((id) => credential(id, `Tax ${id}`, ['out:tax']));
    const { findings } = await load(catalogue('New', { microCredentials: twins }));
    expect(alike(findings).map(pairOf)).toMatchObject([{ id: 'mc:y', looksLike: 'mc:x' }]);
  });

  test('a change is told where it makes two alike, and not where it concerns something else', async () => {
    const apart = credential('mc:apart', 'Tax', ['out:tax']);
    await load(base);
    await load(catalogue('New', { microCredentials: [apart] }));
    const changed = { ...apart, outcomes: again.outcomes };
    const first = await load(catalogue('New', { microCredentials: [changed] }));
    expect(alike(first.findings).map(pairOf)).toMatchObject([{ looksLike: 'mc:bees' }]);
    const later = { ...changed, reviewOn: '2030-01-01' };
    const second = await load(catalogue('New', { microCredentials: [later] }));
    expect(second.difference?.microCredentials?.changed).toHaveLength(1);
    expect(alike(second.findings)).toEqual([]);
  });
});

test('what is told of random imports is what duplicates answers of the catalogue that they make', async () => {
  const outcomes = ['bees', 'bees-too', 'tax'].map((name) => `out:${name}`);
  const some = fc.record({
    title: fc.constantFrom('Keep bees', 'Keep bees well', 'File tax returns', 'Bees'),
    outcomes: fc.subarray(outcomes, { minLength: 1 }),
    status: fc.constantFrom('CURRENT' as const, 'CURRENT' as const, 'DISCONTINUED' as const),
  });
  const lists = fc.sample(fc.array(some, { minLength: 6, maxLength: 9 }), { numRuns: 3, seed: 8 });
  let told = 0;
  for (const list of lists) {
    await emptyGraph(graph);
    const all = list.map(({ title, outcomes: own, status }, place) =>
      credential(`mc:${place}`, title, own, { status }),
    );
    const had = catalogue('Base', { ...base, microCredentials: all.slice(0, 4) });
    const added = catalogue('New', { microCredentials: all.slice(4) });
    await load(had);
    const foretold = await load(added, true);
    const { findings } = await load(added);
    expect(findings).toEqual(foretold.findings);
    const index = indexCatalogue(
      planningCatalogueOf(catalogue('All', { ...base, microCredentials: all })),
    );
    const isNew = (id: string) => Number(id.slice('mc:'.length)) >= 4;
    const isGone = (id: string) => index.microCredentials.get(id)?.status === 'DISCONTINUED';
    const expected = everyPair(index, 'MICRO_CREDENTIALS', null)
      .filter(({ aId, bId, band }) => band !== 'REVIEW' && !isGone(aId) && !isGone(bId))
      .filter(({ aId, bId }) => isNew(aId) || isNew(bId))
      .map(({ aId, bId, band }) => `${bId} ${aId} ${band}`);
    const pairs = alike(findings).map(pairOf);
    expect(pairs.map(({ id, looksLike, band }) => `${id} ${looksLike} ${band}`).sort()).toEqual(
      expected.sort(),
    );
    told += pairs.length;
  }
  expect(told).toBeGreaterThan(5);
});
