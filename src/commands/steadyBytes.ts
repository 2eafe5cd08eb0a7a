import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { CommandFailure } from './commandFailure.ts';

/**
 * The bytes of a file that is read more than once: fails where a later reading is of other bytes than the first, so
 * that what is written is what was judged.
 */
export function steadyBytes(path: string): () => AsyncIterable<Uint8Array> {
  let first: string | null = null;
  return async function* read() {
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      digest.update(chunk);
      yield chunk;
    }
    const found = digest.digest('hex');
    first ??= found;
    if (first !== found) throw new CommandFailure(`${path} changed while it was being imported.`);
  };
}
