import type { RunStatement } from '../graph.ts';
import { statement, text, whole } from '../statement.ts';

const findIds = statement('import/findStatedIn', {
  params: { title: text, after: text, limit: whole },
  row: { id: text },
});

const ROWS_A_PAGE = 20_000;

/** The ids of what the graph has from the document of this title, page by page. */
export async function* findStatedIn(run: RunStatement, title: string): AsyncIterable<string> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: readonly { readonly id: string }[] = await run(findIds, {
      title,
      after,
      limit: ROWS_A_PAGE,
    });
    for (const { id } of rows) yield id;
    after = rows.length < ROWS_A_PAGE ? undefined : rows.at(-1)?.id;
  }
}
