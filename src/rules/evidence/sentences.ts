import type { Span } from './textSpan.ts';

const BREAK = /\n+|[.!?]+(?=\s|$)|;|(?<=\s|^)[•·▪◦*–—-](?=\s)/gu;
/** What stands before a full stop that ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|incl|approx|Mr|Mrs|Ms|Dr|St|Ltd|Inc|Co|No|vs)$/u;
/** A model reads no more of one sentence; a longer one is read in pieces. */
const LONGEST = 400;

/** The sentences of a text that hold a letter, in order. Lines and bullets end a sentence too. */
export function sentencesOf(plain: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    sentences.push(...pieces(plain, trimmed(plain, { start, end })));
  };
  for (const { 0: sign, index } of plain.matchAll(BREAK)) {
    if (sign === '.' && ABBREVIATED.test(plain.slice(Math.max(start, index - 8), index))) continue;
    const end = index + sign.length;
    close(sign.startsWith('.') ? index : end);
    start = end;
  }
  close(plain.length);
  return sentences.filter((span) => /\p{L}/u.test(plain.slice(span.start, span.end)));
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: Math.max(start + before, start + part.trimEnd().length) };
}

function pieces(text: string, { start, end }: Span): readonly Span[] {
  if (end - start <= LONGEST) return start < end ? [{ start, end }] : [];
  const space = text.lastIndexOf(' ', start + LONGEST);
  const cut = space > start ? space : start + LONGEST;
  const rest = trimmed(text, { start: cut, end });
  return [trimmed(text, { start, end: cut }), ...pieces(text, rest)];
}
