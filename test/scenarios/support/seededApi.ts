import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { NATIVE, readSources } from '../../../src/commands/readSources.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importCatalogue } from '../../../src/services/importCatalogue.ts';
import type { Answer } from '../../graphql/support/ask.ts';
import { type Api, startApi } from '../../graphql/support/startApi.ts';
import { emptyGraph, openTestGraph } from '../../support/graph.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

/** The API over the catalogue that ships, for the tests of one file. */
export function useSeededApi() {
  const graph = openTestGraph();
  let api: Api;
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
    const { documents } = await readSources(SEED, NATIVE);
    expect((await importCatalogue(graph, documents)).written).toBe(true);
    // A first question compiles its statements, which a busy machine takes its time for.
    api = await startApi(graph, { deadlineMs: 100_000 });
  });
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
    /** The answer to a question that nothing is wrong with. */
    ask: async <T>(query: string, variables: object = {}): Promise<T> => {
      const { data, errors } = await send<T>(query, variables);
      expect(errors).toEqual([]);
      return data;
    },
  };
}
