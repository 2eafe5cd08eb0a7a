import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureModel, type ModelRole } from '../../src/embedding/modelFiles.ts';
import { DIMENSIONS } from '../../src/embedding/encoder.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { compareSentence } from '../../src/services/reading/compareSentence.ts';
import { embedMissing } from '../../src/services/reading/embedMissing.ts';
import type { Likeness } from '../../src/services/reading/likeness.ts';
import { centroidOf } from '../../src/services/reading/packVectors.ts';
import { openReader, type Reader } from '../../src/services/reading/reader.ts';
import { skillStore } from '../../src/services/reading/skillStore.ts';
import { readSkillTable } from '../../src/services/reading/skillTable.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';
import { watchGraph } from '../graphql/support/watchedGraph.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const SENTENCE =
  'I bake sourdough bread, weld aluminium frames for yachts and sometimes look after old people who live by themselves.';
const SKILLS = ['bake bread', 'weld aluminium', 'care for the elderly', 'prune vines'];

const BAKING = {
  name: 'bake bread',
  altNames: ['make loaves and rolls', 'work as a baker'],
  description: 'Prepare dough, and bake it in an oven.',
};

const graph = openTestGraph();
let reader: Reader;
beforeAll(async () => {
  await emptyGraph(graph);
  await migrate(graph);
  const skills = SKILLS.map((name, place) => ({
    id: `s${String(place)}`,
    name,
    ...(name === BAKING.name ? BAKING : {}),
    kind: 'SKILL',
  }));
  const document = { meta: { title: 'skills', licence: 'none' }, skills };
  await importCatalogue(graph, [sourceOf(document)]);
  reader = openReader(
    await ensureModel(WORK_FOLDER, ({ message }) => process.stderr.write(`${message}\n`)),
  );
  await embedMissing(skillStore, graph, reader, () => undefined);
}, 180_000);
afterAll(async () => {
  await reader.close();
  await graph.close();
});

async function outlined() {
  const question = { text: SENTENCE, asOf: '2026-01-01', longPastBefore: '2016-01-01' };
  const [sentence] = (await reader.outline(question)).sentences;
  if (!sentence) throw new Error('there is a sentence');
  return sentence;
}

test('a sentence of many windows asks the database twice, and each model for what is its own once', async () => {
  const asked: (readonly [ModelRole, number])[] = [];
  const { graph: counting, statements } = watchGraph(graph);
  const watched: Reader = {
    ...reader,
    encode: (by, texts) => {
      asked.push([by, texts.length]);
      return reader.encode(by, texts);
    },
  };
  const table = await readSkillTable(graph, 'one', reader.model, DIMENSIONS);
  const sentence = await outlined();
  expect(sentence.windows.length).toBeGreaterThan(15);
  await compareSentence({ graph: counting, reader: watched }, table, sentence, {});
  expect(statements).toHaveLength(2);
  expect(Object.fromEntries(asked)).toEqual({
    parts: 1 + sentence.windows.length,
    names: 1,
    descriptions: 1,
  });
  expect(asked).toHaveLength(3);
});

test('the parts of a sentence propose skills that the database does not, and say which part it was', async () => {
  const table = await readSkillTable(graph, 'one', reader.model, DIMENSIONS);
  const sentence = await outlined();
  const silent: Graph = { ...graph, read: () => Promise.resolve([]) };
  const compared = await compareSentence({ graph: silent, reader }, table, sentence, {});
  const likest = compared.map(({ skillId, likeness, window }) => {
    const { start, end } = sentence.windows[window ?? -1] ?? sentence;
    return [skillId, likeness.anyNameInPart > 0.6, SENTENCE.slice(start, end)];
  });
  expect(likest).toContainEqual(['s0', true, expect.stringMatching(/bake.* bread/)]);
  expect(likest).toContainEqual(['s1', true, expect.stringContaining('weld aluminium')]);
  expect(likest.find(([id]) => id === 's3')?.[1]).not.toBe(true);
});

test('what the models that read sentences whole say of a skill is what their own vectors say', async () => {
  const table = await readSkillTable(graph, 'one', reader.model, DIMENSIONS);
  const sentence = await outlined();
  const compared = await compareSentence({ graph, reader }, table, sentence, {});
  const { likeness } = compared.find(({ skillId }) => skillId === 's0') ?? {};
  const vector = async (by: ModelRole, ...texts: readonly string[]) =>
    centroidOf(await reader.encode(by, texts), DIMENSIONS);
  const cosine = (one: Float32Array, other: Float32Array) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const byDescriptions = await vector('descriptions', sentence.plain);
  const { name, altNames, description } = BAKING;
  const expected = {
    wholeName: cosine(byDescriptions, await vector('descriptions', name)),
    wholeDescription: cosine(byDescriptions, await vector('descriptions', description)),
    wholeCommon: cosine(
      await vector('names', sentence.plain),
      await vector('names', name, ...altNames),
    ),
  };
  // Vectors are kept at eight bits a number.
  for (const [feature, value] of Object.entries(expected)) {
    expect([feature, likeness?.[feature as keyof Likeness]]).toEqual([
      feature,
      expect.closeTo(value, 2),
    ]);
  }
  expect(likeness?.length).toBeCloseTo(Math.log(sentence.plain.split(' ').length), 6);
});
