import type { Graph, RunLimits } from './graph.ts';
import type { Statement } from './statement.ts';

/** Pages are read in the order of ids: what follows `after`, at most `limit`. */
export interface PageParams {
  readonly after: string;
  readonly limit: number;
}

/** All rows of a statement that is paged by id, a page at a time. */
export async function* readPages<Row extends { readonly id: string }>(
  graph: Graph,
  statement: Statement<PageParams, Row>,
  pageSize: number,
  limits: RunLimits,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await graph.read(statement, { after, limit: pageSize }, limits);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < pageSize) return;
    after = last.id;
  }
}
