// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './paths.mjs';
import { prepareAndRunSource } from './run.mjs';

const args = process.argv.slice(2);

if (args.includes('--help') || args.includes('-h')) {
  const variables = readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8');
  process.stdout.write(`Usage: [VARIABLE=value ...] npm start

Brings everything that is needed, then serves GraphQL until it is stopped (Ctrl-C).
The environment, or a file .env in this folder, may set:

${variables.replaceAll(/^/gm, '  ').trimEnd()}
`);
} else if (args.length > 0) {
  process.stderr.write(
    `npm start takes no arguments, and was given "${args.join(' ')}". See npm start -- --help\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await prepareAndRunSource('main.ts', []);
}
