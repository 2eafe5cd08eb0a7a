import type { Graph } from '../../graph/graph.ts';

/** Some 30 MB; what was read first goes first. */
const KEPT_BYTES_MOST = 30_000_000;
/** A row of a list: an id, a text, and what JavaScript adds. */
const ROW_BYTES = 300;

/**
 * The graph, as it answers for one version of the catalogue: what a statement gave for some parameters is not read
 * again. For lists and look-ups, whose rows are small; nobody may change a row.
 */
export function rememberReads(graph: Graph): Graph {
  const kept = new Map<string, { readonly rows: unknown[]; readonly bytes: number }>();
  let bytesKept = 0;

  function keep(key: string, rows: unknown[]): void {
    const bytes = 2 * key.length + ROW_BYTES * rows.length;
    bytesKept += bytes - (kept.get(key)?.bytes ?? 0);
    kept.set(key, { rows, bytes });
    for (const [oldest, entry] of kept) {
      if (bytesKept <= KEPT_BYTES_MOST) break;
      kept.delete(oldest);
      bytesKept -= entry.bytes;
    }
  }

  return {
    ...graph,
    async read<Params extends object, Row extends object>(
      ...[statement, params, limits]: Parameters<typeof graph.read<Params, Row>>
    ) {
      const key = `${statement.name} ${JSON.stringify(params)}`;
      const before = kept.get(key);
      // The statement is part of the key, and says what its rows are.
      if (before) return before.rows as Row[];
      const rows = await graph.read(statement, params, limits);
      keep(key, rows);
      return rows;
    },
  };
}
