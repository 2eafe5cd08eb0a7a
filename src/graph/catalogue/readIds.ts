import { type CatalogueList, catalogueLists, kindOfList } from '../../domain/catalogueKind.ts';
import { compareText } from '../../domain/compareText.ts';
import type { RunStatement } from '../graph.ts';
import { listOf, statement, text, whole } from '../statement.ts';

const page = { after: text, limit: whole };
const readEntryIds = statement('import/readIds', {
  params: page,
  row: { id: text, labels: listOf(text) },
});
const readLearnerIds = statement('import/readLearnerIds', { params: page, row: { id: text } });

const ROWS_A_PAGE = 20_000;

/** The ids of the whole catalogue by list, in order of code points. */
export async function readIds(run: RunStatement): Promise<Map<CatalogueList, string[]>> {
  const ids = new Map<CatalogueList, string[]>(catalogueLists.map((list) => [list, []]));
  const listOfKind = new Map<string, CatalogueList>(
    catalogueLists.map((list) => [kindOfList[list], list]),
  );
  await eachPage(
    (after) => run(readEntryIds, { after, limit: ROWS_A_PAGE }),
    ({ id, labels }) => {
      const list = labels.map((label) => listOfKind.get(label)).find((found) => found);
      if (list) ids.get(list)?.push(id);
    },
  );
  await eachPage(
    (after) => run(readLearnerIds, { after, limit: ROWS_A_PAGE }),
    ({ id }) => ids.get('learners')?.push(id),
  );
  for (const some of ids.values()) some.sort(compareText);
  return ids;
}

async function eachPage<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
  visit: (row: Row) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await read(after);
    rows.forEach(visit);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_A_PAGE) return;
    after = last.id;
  }
}
