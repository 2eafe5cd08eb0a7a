import { type Graph, type RunLimits, withinLimits } from '../graph/graph.ts';
import { readCatalogueVersion } from '../graph/node/graphCounts.ts';

/** A graph that has never held a catalogue. */
const NO_VERSION = 'none';
/** A shared read that takes longer is given up; each who waited for it then reads for itself. */
const SHARED_READ_MS = 5_000;

/** Reads of one graph's version: one that is out, and one that is to follow it. */
interface Turns {
  out: Promise<unknown> | null;
  next: Promise<string | null> | null;
}

const turnsOf = new WeakMap<Graph, Turns>();

/**
 * The catalogue's version, by a read that begins after the call does: whatever had been written by then is seen.
 * Questions that come while such a read is out share the one that follows it, so many at once cost two.
 */
export async function currentVersion(graph: Graph, limits: RunLimits): Promise<string> {
  const turns = turnsOf.get(graph) ?? { out: null, next: null };
  turnsOf.set(graph, turns);
  const shared = takeTurn(graph, turns);
  const version = await withinLimits(limits, () => shared);
  // Whatever ailed the shared read may not ail one's own; if it does, the caller hears of it.
  return version ?? (await readCatalogueVersion(graph, limits)) ?? NO_VERSION;
}

function takeTurn(graph: Graph, turns: Turns): Promise<string | null> {
  if (!turns.out) return begin(graph, turns);
  turns.next ??= turns.out.then(() => begin(graph, turns));
  return turns.next;
}

/** Null where the read failed. */
function begin(graph: Graph, turns: Turns): Promise<string | null> {
  turns.next = null;
  const read = readCatalogueVersion(graph, { limitMs: SHARED_READ_MS }).then(
    (version) => version ?? NO_VERSION,
    () => null,
  );
  const out = read.then(() => {
    if (turns.out === out) turns.out = null;
  });
  turns.out = out;
  return read;
}
