// @ts-check
import { join } from 'node:path';
import { PROJECT_ROOT } from './paths.mjs';
import { prepareAndRun } from './run.mjs';

const bench = join(PROJECT_ROOT, 'test', 'bench', 'main.ts');

process.chdir(PROJECT_ROOT);
process.exitCode = await prepareAndRun(() => [
  '--import',
  import.meta.resolve('tsx'),
  bench,
  ...process.argv.slice(2),
]);
