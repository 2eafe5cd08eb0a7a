/** One thing that an import found in what it read: where, which rule, and the value, in words for people. */
export interface Finding {
  /** A JSON pointer; where a folder is read, after the file's name and "#". */
  readonly pointer: string;
  readonly rule: string;
  /** One FATAL finding is enough to refuse the whole import. */
  readonly severity: 'FATAL' | 'WARNING';
  readonly value: unknown;
  readonly message: string;
}

/** Members and places as one JSON pointer (RFC 6901): ["skills", 3, "a/b"] gives "/skills/3/a~1b". */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
