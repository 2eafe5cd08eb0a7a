import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { NATIVE, readSources } from '../../../src/commands/readSources.ts';
import type { ModelFiles } from '../../../src/embedding/modelFiles.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import type { Answer } from '../../graphql/support/ask.ts';
import { type Api, startApi } from '../../graphql/support/startApi.ts';
import { watchGraph } from '../../graphql/support/watchedGraph.ts';
import { emptyGraph, openTestGraph } from '../../support/graph.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));
const START_MS = 180_000;
/** The first question waits for its statement to be planned and the catalogue to be read, on a busy machine. */
const DEADLINE_MS = 100_000;

/** The API over the catalogue that ships, for the tests of one file; with the sentence model where one is brought. */
export function useSeededApi(bringModel: () => Promise<ModelFiles | null> = noModel) {
  const graph = openTestGraph();
  const watched = watchGraph(graph);
  let api: Api;
  beforeAll(async () => {
    await loadSeed(graph);
    const limits = { deadlineMs: DEADLINE_MS };
    api = await startApi(watched.graph, limits, undefined, await bringModel());
  }, START_MS);
  afterAll(async () => {
    await api.close();
    await emptyGraph(graph);
    await graph.close();
  });
  const send = <T>(query: string, variables: object = {}): Promise<Answer<T>> =>
    api.ask<T>(query, variables);
  return {
    graph,
    send,
    /** Where it is asked, for a request that is cut off. */
    url: () => api.url,
    /** Names of the statements that the API has read. */
    statements: watched.statements,
    /** What the API has logged. */
    logged: () => api.log.entries,
    /** The answer to a question that nothing is wrong with. */
    ask: async <T>(query: string, variables: object = {}): Promise<T> => {
      const { data, errors } = await send<T>(query, variables);
      expect(errors).toEqual([]);
      return data;
    },
  };
}

const noModel = (): Promise<null> => Promise.resolve(null);

async function loadSeed(graph: Graph): Promise<void> {
  await migrate(graph);
  await emptyGraph(graph);
  const { documents } = await readSources(SEED, NATIVE);
  expect((await importCatalogue(graph, documents)).written).toBe(true);
}
