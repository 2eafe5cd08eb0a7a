import type { RegisterEntry } from '../../domain/analysts/register.ts';
import type { Graph, RunLimits } from '../graph.ts';
import { oneOf } from '../node/columns.ts';
import { uptake } from '../node/uptake.ts';
import { listOf, optional, statement, text, whole } from '../statement.ts';

const register = statement<
  { readonly ids: readonly string[] | null; readonly limit: number },
  RegisterEntry
>('analysts/readRegister', {
  params: { ids: optional(listOf(text)), limit: whole },
  row: {
    id: text,
    category: optional(text),
    credits: whole,
    level: optional(whole),
    subjectId: optional(text),
    status: oneOf('CURRENT', 'EXPIRING', 'DISCONTINUED'),
    listedOn: optional(text),
    expiresOn: optional(text),
    uptake,
  },
});

/** No register of any country has this many; beyond it an answer would be silently short. */
const MOST = 1_000_000;

/** Entries of these micro-credentials, or of all. */
export function readRegister(
  graph: Graph,
  ids: readonly string[] | null,
  limits: RunLimits,
): Promise<readonly RegisterEntry[]> {
  return graph.read(register, { ids, limit: MOST }, limits);
}
