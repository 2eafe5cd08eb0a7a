import { fileURLToPath } from 'node:url';
import { NATIVE, readSources } from '../../../src/commands/readSources.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import { emptyGraph, openTestGraph } from '../../support/graph.ts';
import { type Api, startApi } from './startApi.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));
/** The first question waits until planning has read the whole seed. */
const DEADLINE_MS = 100_000;

/** The API on the test graph, which holds the catalogue that ships. */
export async function startSeedApi(): Promise<Api> {
  const graph = openTestGraph();
  await migrate(graph);
  await emptyGraph(graph);
  const { documents } = await readSources(SEED, NATIVE);
  const report = await importCatalogue(graph, documents);
  if (!report.written) throw new Error(JSON.stringify(report.findings, null, 2));
  const api = await startApi(graph, { deadlineMs: DEADLINE_MS });
  return {
    ...api,
    async close() {
      await api.close();
      await emptyGraph(graph);
      await graph.close();
    },
  };
}
