/** Text in memory that threads share, as UTF-8. */
export function shareText(text: string): SharedArrayBuffer {
  const bytes = Buffer.from(text);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

export function readSharedText(shared: SharedArrayBuffer): string {
  // A decoder refuses shared memory: it reads a copy of its own.
  return new TextDecoder().decode(new Uint8Array(shared).slice());
}
