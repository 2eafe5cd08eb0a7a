import type { RunStatement } from '../graph.ts';
import { listOf, statement, text, whole } from '../statement.ts';

const page = { after: text, limit: whole };
const readPrerequisites = statement('import/readPrerequisites', {
  params: page,
  row: { id: text, groups: listOf(listOf(text)) },
});
const readChains = statement('import/readChains', {
  params: { ...page, type: text },
  row: { id: text, nextIds: listOf(text) },
});

/** What each entry of the graph needs: all of the groups, any one member of a group. */
export type HeldNeeds = Map<string, readonly (readonly string[])[]>;

const ROWS_A_PAGE = 10_000;

/** The prerequisite groups of every outcome that has any. */
export async function readPrerequisiteNeeds(run: RunStatement): Promise<HeldNeeds> {
  const needs: HeldNeeds = new Map();
  for (let after = ''; ;) {
    const rows = await run(readPrerequisites, { after, limit: ROWS_A_PAGE });
    for (const { id, groups } of rows) needs.set(id, groups);
    if (rows.length < ROWS_A_PAGE) return needs;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Where the links of one type lead, from every entry that has any. */
export async function readChainNeeds(
  run: RunStatement,
  type: 'FALLS_UNDER' | 'IS_PART_OF' | 'SUPERSEDES',
): Promise<HeldNeeds> {
  const needs: HeldNeeds = new Map();
  for (let after = ''; ;) {
    const rows = await run(readChains, { after, limit: ROWS_A_PAGE, type });
    for (const { id, nextIds } of rows) {
      needs.set(
        id,
        nextIds.map((next) => [next]),
      );
    }
    if (rows.length < ROWS_A_PAGE) return needs;
    after = rows.at(-1)?.id ?? after;
  }
}
