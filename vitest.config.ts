import { defineConfig } from 'vitest/config';

/** Folders whose tests ask a real Neo4j. */
const GRAPH_FOLDERS = ['commands', 'engine', 'graph', 'graphql', 'scenarios', 'services', 'web'];
const graphTests = GRAPH_FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`);

const setupFiles = ['test/support/fixedSeed.ts'];

/** A first start of Neo4j on a busy machine with two cores. */
const SLOW_MS = 120_000;

/** Vite would take the package's other build, and its errors would not be the server's errors. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          setupFiles,
          include: ['test/**/*.test.ts'],
          exclude: [...graphTests, 'test/shared/**'],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          setupFiles,
          include: graphTests,
          globalSetup: 'test/support/startNeo4j.ts',
          // They share one database.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: SLOW_MS,
        },
      },
    ],
  },
});
