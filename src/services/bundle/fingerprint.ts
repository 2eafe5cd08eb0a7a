import { compareText } from '../../domain/compareText.ts';

/** FNV-1a over the ids, in whatever order they are given: eight hexadecimal digits. */
export function fingerprint(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of ids.toSorted(compareText).join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
