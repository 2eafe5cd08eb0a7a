import { createHash } from 'node:crypto';

/** Tells whether vectors were made of these names, in this order. */
export function namesHash(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('base64url');
}
