import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureModel, type ModelFiles } from '../../src/embedding/modelFiles.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { openSkillReading, type SkillReading } from '../../src/services/reading/skillReading.ts';
import type { TitleTable } from '../../src/services/reading/titleTable.ts';
import { WORK_FOLDER } from '../../src/setup/paths.mjs';
import { measureBands, outcomesOf } from '../labelled/measureBands.ts';
import { type Half, halves, labelledPairs } from '../labelled/pairs.ts';
import { readTitles } from '../labelled/readTitles.ts';
import { sourceOf } from '../support/catalogueSources.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';

const graph = openTestGraph();
let model: ModelFiles;
beforeAll(async () => {
  await emptyGraph(graph);
  await migrate(graph);
  model = await ensureModel(WORK_FOLDER, ({ message }) => process.stderr.write(`${message}\n`));
}, 180_000);
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

async function importTitles(titles: Readonly<Record<string, string>>): Promise<void> {
  const learningOutcomes = Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    credits: 5,
    qualityAssured: true,
  }));
  const document = { meta: { title: 'titles', licence: 'none' }, learningOutcomes };
  const { written } = await importCatalogue(graph, [sourceOf(document)]);
  expect(written).toBe(true);
}

/** Opens a reading, makes what is missing, and gives how many vectors of titles that were. */
async function embedAll(files: ModelFiles, then?: (reading: SkillReading) => Promise<void>) {
  let made = 0;
  const reading = openSkillReading({
    graph,
    model: files,
    onProgress: ({ what, of }) => {
      if (what === 'titles') made = of;
    },
    onFailure: (error) => {
      throw error;
    },
  });
  try {
    await reading.embed();
    await then?.(reading);
  } finally {
    await reading.close();
  }
  return made;
}

test('titles that are new, changed or read by another model are read, te reo Māori ones not', async () => {
  const titles = { 'lo:a': 'Clean hotel rooms', 'lo:b': 'Keep bees', 'lo:c': 'Te raranga kete' };
  await importTitles(titles);
  expect(await embedAll(model)).toBe(2);
  const made = await embedAll(model, async (reading) => {
    const table = await reading.titles({});
    expect(table).toMatchObject({ model: model.name, count: 2, withoutVectors: 0 });
  });
  expect(made).toBe(0);
  await importTitles({ ...titles, 'lo:a': 'Clean hotel kitchens' });
  expect(await embedAll(model)).toBe(1);
  expect(await embedAll({ ...model, name: 'another model 1' })).toBe(2);
});

describe.each(Object.keys(halves) as Half[])('the labelled pairs with the model: %s', (half) => {
  let titles: TitleTable;
  beforeAll(async () => {
    titles = await readTitles(outcomesOf(labelledPairs(half)));
  });
  const measured = (withSkills: boolean) => {
    const of = (read: TitleTable | null) =>
      new Map(measureBands(half, { withSkills, titles: read }).map((each) => [each.band, each]));
    return { inWords: of(null), inMeaning: of(titles) };
  };

  test('more of the duplicates are likely, and nothing else is', () => {
    const { inWords, inMeaning } = measured(true);
    expect(inMeaning.get('SAME')).toEqual(inWords.get('SAME'));
    expect(inMeaning.get('SAME')?.precision).toBe(1);
    expect(inMeaning.get('LIKELY')?.precision).toBe(1);
    expect(inMeaning.get('LIKELY')?.recall).toBeGreaterThan(0.95);
    expect(inMeaning.get('LIKELY')?.recall).toBeGreaterThan(inWords.get('LIKELY')?.recall ?? 1);
  });

  test('without skills far more of them are worth a look, and most of what is looked at is one', () => {
    const { inWords, inMeaning } = measured(false);
    const [before, now] = [inWords.get('REVIEW'), inMeaning.get('REVIEW')];
    expect(now?.recall).toBeGreaterThan((before?.recall ?? 1) + 0.15);
    expect(now?.precision).toBeGreaterThan(0.6);
    expect(inMeaning.get('LIKELY')?.precision).toBe(1);
  });
});
