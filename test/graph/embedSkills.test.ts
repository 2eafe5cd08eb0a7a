import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureModel, type ModelFiles } from '../../src/embedding/modelFiles.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { embedMissing } from '../../src/services/reading/embedMissing.ts';
import { openReader } from '../../src/services/reading/reader.ts';
import { skillStore } from '../../src/services/reading/skillStore.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';
import { sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const graph = openTestGraph();
let model: ModelFiles;
beforeAll(async () => {
  await emptyGraph(graph);
  await migrate(graph);
  model = await ensureModel(WORK_FOLDER, ({ message }) => process.stderr.write(`${message}\n`));
}, 180_000);
afterAll(() => graph.close());

async function importSkills(names: readonly string[]): Promise<void> {
  const skills = names.map((name, place) => ({
    id: `s${String(place).padStart(3, '0')}`,
    name,
    kind: 'SKILL',
  }));
  const document = { meta: { title: 'skills', licence: 'none' }, skills };
  const { written } = await importCatalogue(graph, [sourceOf(document)]);
  expect(written).toBe(true);
}

async function embed(files: ModelFiles, signal?: AbortSignal): Promise<number> {
  const reader = openReader(files);
  try {
    return await embedMissing(skillStore, graph, reader, () => undefined, signal);
  } finally {
    await reader.close();
  }
}

test('only what is new, renamed or of another model is embedded, and a stop loses one batch at most', async () => {
  const names = Array.from({ length: 70 }, (_, place) => `skill number ${String(place)}`);
  await importSkills(names);
  const stopping = new AbortController();
  const reader = openReader(model);
  const stopAfterFirst = () => {
    stopping.abort();
  };
  await expect(
    embedMissing(skillStore, graph, reader, stopAfterFirst, stopping.signal),
  ).rejects.toThrow();
  await reader.close();
  expect(await embed(model)).toBe(6);
  expect(await embed(model)).toBe(0);
  await importSkills(['bake bread', ...names.slice(1)]);
  expect(await embed(model)).toBe(1);
  expect(await embed({ ...model, name: 'another model 1' })).toBe(70);
});
