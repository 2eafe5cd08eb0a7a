// @ts-check
import { register } from 'tsx/esm/api';

// Threads do not take over from the main one how to read TypeScript: the loader is registered in each.
register();
const { default: answer, warmUp } = await import('./worker.ts');

export { answer as default, warmUp };
