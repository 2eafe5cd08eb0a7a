/** A part of a text, in UTF-16 code units of the text as it was sent; `end` is behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern holds, in order. The pattern must be global. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
