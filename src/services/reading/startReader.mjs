// @ts-check
import { register } from 'tsx/esm/api';
import { workerData } from 'piscina';

// Threads do not take over from the main one how to read TypeScript: the loader is registered in each.
register();
const { openReadingThread } = await import('./readingThread.ts');
const { outline, encode, compareSkills } = openReadingThread(workerData);

export { outline as default, outline, encode, compareSkills };
