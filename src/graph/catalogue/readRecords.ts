import type { CatalogueList, CatalogueRecords } from '../../domain/catalogueKind.ts';
import type { RunStatement } from '../graph.ts';
import { listOf, optional, properties, statement, text, whole } from '../statement.ts';
import { graphModel } from './graphModel.ts';
import { type StoredPart, fromStored, linkTypes, partTypes, propertyNames } from './storage.ts';
import { stored, storedLink } from './storedColumns.ts';

const readEntries = statement('import/readEntries', {
  params: { ids: listOf(text), properties: listOf(text), types: listOf(text) },
  row: {
    id: text,
    statedIn: optional(text),
    properties: listOf(stored),
    links: listOf(storedLink),
  },
});
const readLearners = statement('import/readLearners', {
  params: { ids: listOf(text), properties: listOf(text) },
  row: { id: text, statedIn: optional(text), properties: listOf(stored) },
});
const partRow = {
  ownerId: text,
  type: text,
  position: whole,
  id: text,
  properties,
  links: listOf(storedLink),
};
const readParts = statement('import/readParts', { params: { ids: listOf(text) }, row: partRow });
const readAchievements = statement('import/readAchievements', {
  params: { ids: listOf(text) },
  row: partRow,
});

/** A record as the graph holds it, and the document that stated it. */
export interface HeldRecord<List extends CatalogueList = CatalogueList> {
  readonly record: CatalogueRecords[List];
  readonly statedIn: string | null;
}

/** The records of one kind with these ids, by id, as a document would state them. */
export async function readRecords<List extends CatalogueList>(
  run: RunStatement,
  list: List,
  ids: readonly string[],
): Promise<Map<string, HeldRecord<List>>> {
  if (ids.length === 0) return new Map();
  const storage = graphModel[list];
  const names = propertyNames(storage);
  const rows = await readNodes(run, list, ids, names);
  const parts = await readPartsOf(run, list, ids);
  return new Map(
    rows.map(({ id, statedIn, properties: values, links }) => {
      const named = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      const node = { properties: named, links, parts: parts.get(id) ?? [] };
      return [id, { record: fromStored(storage, id, node), statedIn }];
    }),
  );
}

async function readNodes(
  run: RunStatement,
  list: CatalogueList,
  ids: readonly string[],
  names: readonly string[],
) {
  if (list !== 'learners') {
    return run(readEntries, { ids, properties: names, types: linkTypes(graphModel[list]) });
  }
  const rows = await run(readLearners, { ids, properties: names });
  return rows.map((row) => ({ ...row, links: [] }));
}

async function readPartsOf(
  run: RunStatement,
  list: CatalogueList,
  ids: readonly string[],
): Promise<Map<string, StoredPart[]>> {
  const parts = new Map<string, StoredPart[]>();
  if (partTypes(graphModel[list]).length === 0) return parts;
  const rows = await run(list === 'learners' ? readAchievements : readParts, { ids });
  for (const { ownerId, ...row } of rows) {
    const part = { ...row, parts: [] };
    const known = parts.get(ownerId);
    if (known) known.push(part);
    else parts.set(ownerId, [part]);
  }
  return parts;
}
