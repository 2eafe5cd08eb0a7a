// @ts-check
import { join } from 'node:path';
import { PROJECT_ROOT } from './paths.mjs';
import { prepareAndRun } from './run.mjs';

const vitest = join(PROJECT_ROOT, 'node_modules', 'vitest', 'vitest.mjs');

process.chdir(PROJECT_ROOT);
process.exitCode = await prepareAndRun(() => [vitest, 'run', ...process.argv.slice(2)]);
