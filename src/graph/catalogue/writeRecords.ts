import {
  type CatalogueList,
  type CatalogueRecords,
  kindOfList,
} from '../../domain/catalogueKind.ts';
import type { RunStatement } from '../graph.ts';
import { listOf, mapOf, properties, statement, text, whole } from '../statement.ts';
import { graphModel } from './graphModel.ts';
import { searchTexts } from './searchTexts.ts';
import { type NodeDraft, linkTypes, toStored } from './storage.ts';

const written = { written: whole };
const removed = { removed: whole };
const nodeRow = mapOf({ id: text, properties });
const link = mapOf({ type: text, to: text, properties });
const partRow = mapOf({
  ownerId: text,
  type: text,
  label: text,
  id: text,
  position: whole,
  properties,
  links: listOf(link),
});

const writeNewEntries = statement('import/writeNewEntries', {
  params: { ids: listOf(text), kind: text },
  row: written,
});
const writeNewLearners = statement('import/writeNewLearners', {
  params: { ids: listOf(text) },
  row: written,
});
const writeEntries = statement('import/writeEntries', {
  params: { rows: listOf(nodeRow) },
  row: written,
});
const writeLearners = statement('import/writeLearners', {
  params: { rows: listOf(nodeRow) },
  row: written,
});
const linkEntries = statement('import/linkEntries', {
  params: { rows: listOf(mapOf({ from: text, type: text, to: text, properties })) },
  row: written,
});
const writeParts = statement('import/writeParts', {
  params: { rows: listOf(partRow) },
  row: written,
});
const writeAchievements = statement('import/writeAchievements', {
  params: { rows: listOf(partRow) },
  row: written,
});
const removeLinks = statement('import/removeLinks', {
  params: { ids: listOf(text), types: listOf(text) },
  row: removed,
});
const removeParts = statement('import/removeParts', {
  params: { ids: listOf(text) },
  row: removed,
});
const removeAchievements = statement('import/removeAchievements', {
  params: { rows: listOf(mapOf({ learnerId: text, keptIds: listOf(text) })) },
  row: removed,
});
const removeAchievementLinks = statement('import/removeAchievementLinks', {
  params: { ids: listOf(text) },
  row: removed,
});

/** Of one round trip; larger ones gain nothing and hold more in memory. */
const ROWS_A_STATEMENT = 5000;

/** Makes the nodes of records that are new, so that links may lead to them in any order. */
export async function writeNewRecords(
  run: RunStatement,
  list: CatalogueList,
  ids: readonly string[],
): Promise<void> {
  for (const some of chunks(ids)) {
    if (list === 'learners') await run(writeNewLearners, { ids: some });
    else await run(writeNewEntries, { ids: some, kind: kindOfList[list] });
  }
}

/** A record and the title of the document that states it. */
export interface StatedRecord<List extends CatalogueList> {
  readonly record: CatalogueRecords[List];
  readonly statedIn: string;
}

/** Makes records be what a document states, whatever they were before (`formerIds`: those that were). */
export async function writeRecords<List extends CatalogueList>(
  run: RunStatement,
  list: List,
  records: readonly StatedRecord<List>[],
  formerIds: readonly string[],
): Promise<void> {
  if (records.length === 0) return;
  const drafts = records.map(({ record, statedIn }) => ({
    id: record.id,
    draft: toStored(graphModel[list], record),
    derived: { statedIn, ...searchTexts(record) },
  }));
  const nodes = drafts.map(({ id, draft, derived }) => ({
    id,
    properties: { ...draft.properties, ...derived },
  }));
  if (list === 'learners') {
    await writeAll(run(writeLearners, { rows: nodes }), nodes.length);
    await replaceAchievements(run, drafts, formerIds);
    return;
  }
  await writeAll(run(writeEntries, { rows: nodes }), nodes.length);
  await replaceLinks(run, list, drafts, formerIds);
}

interface Drafted {
  readonly id: string;
  readonly draft: NodeDraft;
}

async function replaceLinks(
  run: RunStatement,
  list: CatalogueList,
  drafts: readonly Drafted[],
  formerIds: readonly string[],
): Promise<void> {
  if (formerIds.length > 0) {
    await run(removeLinks, { ids: formerIds, types: linkTypes(graphModel[list]) });
    await run(removeParts, { ids: formerIds });
  }
  const links = drafts.flatMap(({ id, draft }) => draft.links.map((row) => ({ from: id, ...row })));
  for (const rows of chunks(links)) await writeAll(run(linkEntries, { rows }), rows.length);
  for (const rows of chunks(partsOf(drafts))) {
    await writeAll(run(writeParts, { rows }), countLinks(rows));
  }
}

async function replaceAchievements(
  run: RunStatement,
  drafts: readonly Drafted[],
  formerIds: readonly string[],
): Promise<void> {
  if (formerIds.length > 0) {
    const former = new Set(formerIds);
    const rows = drafts
      .filter(({ id }) => former.has(id))
      .map(({ id, draft }) => ({ learnerId: id, keptIds: draft.parts.map((part) => part.id) }));
    await run(removeAchievements, { rows });
    await run(removeAchievementLinks, { ids: formerIds });
  }
  for (const rows of chunks(partsOf(drafts))) {
    await writeAll(run(writeAchievements, { rows }), countLinks(rows));
  }
}

/** A link to what is not there would silently not be made: better to fail, and have nothing written. */
async function writeAll(
  rows: Promise<readonly { readonly written: number }[]>,
  expected: number,
): Promise<void> {
  const [row] = await rows;
  if (row?.written !== expected) {
    throw new Error(
      `wrote ${row?.written ?? 0} of ${expected}: something named is not in the graph`,
    );
  }
}

function countLinks(rows: readonly NodeDraft['parts'][number][]): number {
  return rows.reduce((sum, row) => sum + row.links.length, 0);
}

function partsOf(drafts: readonly Drafted[]) {
  return drafts.flatMap(({ id, draft }) => draft.parts.map((part) => ({ ownerId: id, ...part })));
}

function* chunks<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    yield rows.slice(start, start + ROWS_A_STATEMENT);
  }
}
