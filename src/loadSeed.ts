import { fileURLToPath } from 'node:url';
import { NATIVE, readSources } from './commands/readSources.ts';
import type { OnProgress } from './graph/engine/progress.ts';
import { StartFailure } from './graph/engine/startFailure.ts';
import type { Graph } from './graph/graph.ts';
import { countNodesByKind } from './graph/node/graphCounts.ts';
import { importCatalogue } from './services/importCatalogue.ts';

const SEED = fileURLToPath(new URL('../seed', import.meta.url));
const STEP = 'graph.seed';
const TELL_EVERY_MS = 2_000;
const LIMIT_MS = 30_000;

/** Fills an empty graph with the catalogue that ships. Throws StartFailure. */
export async function loadSeedIfEmpty(graph: Graph, onProgress: OnProgress): Promise<void> {
  const counts = await countNodesByKind(graph, { limitMs: LIMIT_MS });
  if (counts.some(({ stored }) => stored > 0)) return;
  onProgress({ step: STEP, message: 'Loading the catalogue that ships (seed/) ...' });
  const { documents } = await readSources(SEED, NATIVE);
  let toldAt = performance.now();
  const report = await importCatalogue(graph, documents, {
    onProgress: ({ phase, records, ofRecords }) => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = performance.now();
      const share = ofRecords === null ? `${records}` : `${records} of ${ofRecords}`;
      onProgress({ step: STEP, message: `... ${phase} seed/: ${share} records` });
    },
  });
  if (report.written) return;
  const fatal = report.findings.find(({ severity }) => severity === 'FATAL');
  throw new StartFailure(
    `seed/ cannot be loaded: ${fatal ? `${fatal.pointer} ${fatal.message}` : 'nothing was written'}`,
  );
}
