// @ts-check
import { spawnSync } from 'node:child_process';
import { PROJECT_ROOT } from './paths.mjs';
import { prepare, say } from './run.mjs';

/** Every check, by what it looks at. All are run, so that one run shows all there is to put right. */
const CHECKS = /** @type {const} */ ([
  ['types', ['tsc', '--noEmit']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['import boundaries', ['depcruise', 'src', 'test', '--output-type', 'err']],
  ['unused code', ['knip', '--no-progress']],
  ['generated types', ['tsx', 'src/graphql/generate.ts', '--check']],
]);

process.chdir(PROJECT_ROOT);
process.exitCode = (await prepare()) ? runChecks() : 1;

function runChecks() {
  const failed = CHECKS.filter(([name, [program, ...args]]) => {
    const began = Date.now();
    const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    return status !== 0;
  });
  return failed.length === 0 ? 0 : 1;
}
