/**
 * Stands for a node that has not been read yet, where an answer is written in passes (`writePasses.ts`). Resolvers hand
 * it on as they hand on the promise of a node; awaiting it does not wait.
 */
export const PENDING = Object.freeze({ pending: true }) as unknown as Promise<never>;
