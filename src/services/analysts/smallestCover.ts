import { compareText } from '../../domain/compareText.ts';
import type { Proof } from '../../domain/plan.ts';
import { type CoverSearch, searchCover } from '../../solver/cover/searchCover.ts';
import { toLists } from '../../solver/lists.ts';

export interface SmallestCover {
  readonly ids: readonly string[];
  /** Null where there is nothing to cover. */
  readonly proof: Proof | null;
}

/** The fewest suppliers that together supply all that any of them does; null where time ran out before one was found. */
export function smallestCover(
  supplied: ReadonlyMap<string, ReadonlySet<string>>,
  search: CoverSearch,
): SmallestCover | null {
  const suppliers = [...supplied.keys()].sort(compareText);
  const rows = new Map<string, number>();
  const covers = suppliers.map((id) =>
    [...(supplied.get(id) ?? [])].map((skillId) => {
      const row = rows.get(skillId) ?? rows.size;
      rows.set(skillId, row);
      return row;
    }),
  );
  if (rows.size === 0) return { ids: [], proof: null };
  const startedAt = search.clock();
  const found = searchCover(
    {
      rowCount: rows.size,
      covers: toLists(covers),
      prices: new Float64Array(suppliers.length).fill(1),
      forbidden: [],
    },
    search,
  );
  if (found === 'UNKNOWN' || found === 'NO_COVER') return null;
  const { columns, price, bound, proven } = found;
  return {
    ids: columns.map((column) => suppliers[column] ?? ''),
    proof: {
      status: proven ? 'OPTIMAL' : 'TIME_LIMIT',
      objective: [{ objective: 'ITEMS', value: price, bound, proven }],
      milliseconds: search.clock() - startedAt,
      candidates: suppliers.length,
    },
  };
}
