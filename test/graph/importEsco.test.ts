import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCatalogueVersion } from '../../src/graph/node/graphCounts.ts';
import { escoImporter } from '../../src/importers/esco/escoImporter.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { exportCatalogue } from '../../src/services/exportCatalogue.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import {
  type MoreRows,
  below,
  escoFiles,
  needs,
  occupationRow,
  skillRow,
} from '../importers/escoFixture.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const graph = openTestGraph();
beforeAll(() => migrate(graph));
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

/** Imports a version of the classification: the small one and more rows. */
function importVersion(version: string, more: MoreRows = {}) {
  const files = escoFiles(more).map((file) => ({ ...file, name: `v${version}/${file.name}` }));
  const { catalogue, findings, isWhole = false } = escoImporter.read(files);
  const source = { ...memoryDocument(catalogue), isWhole };
  return importCatalogue(graph, [source], { priorFindings: findings });
}

async function exported(): Promise<Catalogue> {
  const pieces: string[] = [];
  for await (const piece of exportCatalogue(graph)) pieces.push(piece);
  return JSON.parse(pieces.join('')) as Catalogue;
}

const version = () => readCatalogueVersion(graph, { limitMs: 10_000 });

/** What an earlier version has over the small classification. */
const earlier: MoreRows = {
  'skills_en.csv': [skillRow('shellac')],
  'broaderRelationsSkillPillar.csv': [below('shellac', 'making')],
  'occupations_en.csv': [occupationRow('polisher', { code: '7522.9' })],
  'occupationSkillRelations.csv': [needs('joiner', 'shellac', 'optional')],
};

test('the same version again leaves the same graph and the same version of it', async () => {
  expect((await importVersion('1.1.1')).written).toBe(true);
  const [first, firstVersion] = [await exported(), await version()];
  const again = await importVersion('1.1.1');
  expect(again.findings).toEqual([]);
  expect(again.difference?.skills).toMatchObject({ new: [], changed: [], unchanged: 4 });
  expect(await exported()).toEqual(first);
  expect(await version()).toBe(firstVersion);
});

test('a newer version changes what differs, and what it no longer has stays and is reported', async () => {
  await importVersion('1.1.0', earlier);
  const { difference, findings } = await importVersion('1.1.1', {
    'skills_en.csv': [skillRow('dovetail')],
  });
  expect(difference?.skills).toEqual({
    new: ['esco:skill:dovetail'],
    changed: [],
    unchanged: 4,
  });
  expect(
    difference?.occupations?.changed.map(({ id, members }) => [id, members[0]?.member]),
  ).toEqual([['esco:occupation:joiner', 'skills']]);
  expect(findings.map(({ rule, severity, value }) => [rule, severity, value])).toEqual([
    ['document.no-longer-stated', 'WARNING', 'esco:occupation:polisher'],
    ['document.no-longer-stated', 'WARNING', 'esco:skill:shellac'],
  ]);
  const { meta, skills, occupations } = await exported();
  expect(meta.version).toBe('1.1.1');
  expect(skills?.map(({ id }) => id)).toContain('esco:skill:shellac');
  expect(occupations?.map(({ id }) => id)).toContain('esco:occupation:polisher');
});

test('what others state of the same skill stays beside it, under the same address', async () => {
  const uri = 'http://data.europa.eu/esco/skill/timber';
  const own = { id: 'skill:know-timber', name: 'know timber', kind: 'KNOWLEDGE', uri } as const;
  const meta = { title: 'Own skills', licence: 'Apache-2.0' };
  await importCatalogue(graph, [memoryDocument({ meta, skills: [own] })]);
  const { findings } = await importVersion('1.1.1');
  expect(findings).toEqual([]);
  const skills = (await exported()).skills ?? [];
  expect(skills.filter((skill) => skill.uri === uri).map(({ id }) => id)).toEqual([
    'esco:skill:timber',
    'skill:know-timber',
  ]);
});
