import type { Graph, RunLimits } from '../../graph/graph.ts';
import { currentVersion } from '../currentVersion.ts';
import { readPlanningPages } from '../../graph/planning/readPlanningPages.ts';

/**
 * The planning catalogue of one version of the graph, as UTF-8 JSON in memory that the planning threads share. It is
 * parsed by each of them once, so the event loop never holds or copies it whole.
 */
export interface SharedCatalogue {
  readonly version: string;
  readonly json: SharedArrayBuffer;
}

export interface PlanningCache {
  /** The catalogue as it stands now: read again when, and only when, the graph's version has changed. */
  current(limits: RunLimits): Promise<SharedCatalogue>;
}

const READS_MAX = 5;
/** Reading the catalogue serves everyone who waits for it, so it has a limit of its own. */
const READ_LIMIT_MS = 120_000;

export function openPlanningCache(graph: Graph): PlanningCache {
  let held: SharedCatalogue | null = null;
  let reading: { readonly version: string; readonly done: Promise<SharedCatalogue> } | null = null;
  return {
    current: async (limits) => {
      const version = await currentVersion(graph, limits);
      if (held?.version === version) return held;
      if (reading?.version !== version) {
        const done = readStable(graph).then((catalogue) => (held = catalogue));
        const started = { version, done };
        reading = started;
        // Whoever waits for it hears of a failure; the next question tries again.
        done.catch(() => (reading = reading === started ? null : reading));
      }
      return reading.done;
    },
  };
}

/** Reads until no write came between the first page and the last. */
async function readStable(graph: Graph): Promise<SharedCatalogue> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await currentVersion(graph, {});
    const json = await readJson(graph, before);
    const after = await currentVersion(graph, {});
    if (before === after || attempt === READS_MAX) return { version: before, json };
  }
}

async function readJson(graph: Graph, version: string): Promise<SharedArrayBuffer> {
  const chunks: Buffer[] = [];
  const write = (text: string) => void chunks.push(Buffer.from(text));
  write(`{"version":${JSON.stringify(version)}`);
  const pages = readPlanningPages(graph, { limitMs: READ_LIMIT_MS });
  for (const [name, lists] of Object.entries(pages)) {
    write(`,${JSON.stringify(name)}:[`);
    let isFirst = true;
    for await (const list of lists as AsyncIterable<readonly unknown[]>) {
      if (list.length === 0) continue;
      write((isFirst ? '' : ',') + JSON.stringify(list).slice(1, -1));
      isFirst = false;
    }
    write(']');
  }
  write('}');
  const shared = new SharedArrayBuffer(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  const target = new Uint8Array(shared);
  let offset = 0;
  for (const chunk of chunks) {
    target.set(chunk, offset);
    offset += chunk.length;
  }
  return shared;
}
