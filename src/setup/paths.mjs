// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What set-up brings and the service keeps; git ignores it. */
export const WORK_FOLDER = join(PROJECT_ROOT, '.stackway');

export const INSTALL_LOCK = join(WORK_FOLDER, 'locks', 'install');
