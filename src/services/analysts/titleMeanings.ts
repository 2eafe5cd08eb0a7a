import { meaningVector, type MeaningVector, type Meanings } from '../../rules/text/meaning.ts';
import { readSharedText } from '../sharedText.ts';
import type { TitleTable } from '../reading/titleTable.ts';

let newest: { readonly key: string; readonly meanings: Meanings } | null = null;

/** What titles mean, as a thread uses it: laid out once for each state of the table. Null where there are no vectors. */
export function meaningsOf(table: TitleTable | null): Meanings | null {
  if (table === null || table.packed.byteLength === 0) return null;
  if (newest?.key !== table.key) newest = { key: table.key, meanings: layOut(table) };
  return newest.meanings;
}

function layOut({ ids: json, packed: shared }: TitleTable): Meanings {
  const ids = JSON.parse(readSharedText(json)) as readonly string[];
  const packed = new Int8Array(shared);
  const dimensions = packed.length / ids.length;
  const vectors = new Map<string, MeaningVector>();
  ids.forEach((id, place) => {
    const own = packed.subarray(place * dimensions, (place + 1) * dimensions);
    vectors.set(id, meaningVector(own));
  });
  return { of: (id) => vectors.get(id) ?? null };
}
