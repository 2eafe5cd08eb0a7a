import type { Graph, RunLimits } from '../graph/graph.ts';
import { currentVersion } from './currentVersion.ts';

/** What is kept in memory of the catalogue, for one version of it. */
export interface ReadModel<T> {
  /**
   * As the catalogue stands now: read again when, and only when, its version has changed. Who has asked for the version
   * already says it.
   */
  current(limits: RunLimits, knownVersion?: string | null): Promise<T>;
}

const READS_MAX = 5;
/** Reading the catalogue serves everyone who waits for it, so it has a limit of its own. */
const READ_LIMIT_MS = 120_000;

export function openReadModel<T>(
  graph: Graph,
  read: (limits: RunLimits) => Promise<T>,
): ReadModel<T> {
  let held: { readonly version: string; readonly model: T } | null = null;
  let reading: { readonly version: string; readonly done: Promise<T> } | null = null;

  /** Reads until no write came between the first page and the last. */
  async function readStable(): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await currentVersion(graph, {});
      const model = await read({ limitMs: READ_LIMIT_MS });
      if (before !== (await currentVersion(graph, {})) && attempt < READS_MAX) continue;
      held = { version: before, model };
      return model;
    }
  }

  return {
    async current(limits, knownVersion = null) {
      const version = knownVersion ?? (await currentVersion(graph, limits));
      if (held?.version === version) return held.model;
      if (reading?.version !== version) {
        const started = { version, done: readStable() };
        reading = started;
        // Whoever waits for it hears of a failure; the next question tries again.
        started.done.catch(() => (reading = reading === started ? null : reading));
      }
      return reading.done;
    },
  };
}
