// @ts-check
import { prepareAndRunSource } from './run.mjs';

process.exitCode = await prepareAndRunSource('commands/stackway.ts', process.argv.slice(2));
