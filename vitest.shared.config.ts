import { defineConfig } from 'vitest/config';

/** A national taxonomy into a real Neo4j, twice, on a busy machine. */
const SLOW_MS = 15 * 60_000;

/** Tests on what lies beside the project, in ../shared. They say so and skip where it is absent. */
export default defineConfig({
  test: {
    include: ['test/shared/**/*.test.ts'],
    globalSetup: 'test/support/startNeo4j.ts',
    fileParallelism: false,
    testTimeout: SLOW_MS,
    hookTimeout: SLOW_MS,
  },
});
