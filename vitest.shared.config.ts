import { defineConfig } from 'vitest/config';

/** A national taxonomy into a real Neo4j, twice, on a busy machine. */
const SLOW_MS = 15 * 60_000;

/** Tests on what lies beside the project, in ../shared. They say so and skip where it is absent. */
/** As in vitest.config.ts: one build of graphql, the one that the server itself loads. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  resolve,
  test: {
    include: ['test/shared/**/*.test.ts'],
    globalSetup: 'test/support/startNeo4j.ts',
    fileParallelism: false,
    testTimeout: SLOW_MS,
    hookTimeout: SLOW_MS,
  },
});
