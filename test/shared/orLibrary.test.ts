import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { memoryDocument } from '../../src/importers/native/documentSource.ts';
import { importCatalogue } from '../../src/services/importCatalogue.ts';
import { type Api, startApi } from '../graphql/support/startApi.ts';
import { emptyGraph, openTestGraph } from '../support/graph.ts';
import { catalogueOf, INSTANCES, readInstance, skillIdsOf } from './orLibrary.ts';

const FOLDER = new URL('../../../shared/data/or-library-scp/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) process.stderr.write('SKIPPED: the OR-Library is not there; no cover is searched.\n');

const QUERY = `query ($input: BundleInput!) { bundle(input: $input) { status uncoveredSkills { id }
  bundles { fee take { item { ... on MicroCredential { id } } }
    proof { status gap milliseconds objective { objective value bound proven } } } } }`;

interface Answer {
  readonly bundle: {
    readonly status: string;
    readonly bundles: readonly {
      readonly fee: number;
      readonly proof: {
        readonly status: string;
        readonly gap: number;
        readonly milliseconds: number;
      };
    }[];
  };
}

describe.skipIf(!isThere)('set covers of the OR-Library, imported and asked over HTTP', () => {
  const graph = openTestGraph();
  let api: Api;
  beforeAll(async () => {
    await migrate(graph);
    await emptyGraph(graph);
    const documents = INSTANCES.map((name) =>
      memoryDocument(catalogueOf(readInstance(FOLDER, name))),
    );
    expect((await importCatalogue(graph, documents)).written).toBe(true);
    api = await startApi(graph);
  });
  afterAll(async () => {
    await api.close();
    await emptyGraph(graph);
    await graph.close();
  });

  test.each(INSTANCES)('%s comes back at the known optimum, proven', async (name) => {
    const instance = readInstance(FOLDER, name);
    const input = {
      goal: { skillIds: skillIdsOf(instance) },
      minimise: ['FEE'],
      alternatives: 1,
      limitMs: 60_000,
    };
    const { data, errors } = await api.ask<Answer>(QUERY, { input });
    expect(errors).toEqual([]);
    const [best] = data.bundle.bundles;
    process.stderr.write(
      `${name}: ${String(best?.fee)} in ${String(best?.proof.milliseconds)} ms\n`,
    );
    expect(data.bundle.status).toBe('OPTIMAL');
    expect(best?.fee).toBe(instance.optimum);
    expect(best?.proof).toMatchObject({ status: 'OPTIMAL', gap: 0 });
  });
});
