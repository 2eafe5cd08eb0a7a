/** Parts of a text that are not for reading; each becomes as many spaces, so that every offset stays what it was. */
const UNREAD: readonly RegExp[] = [
  /<(script|style)\b[\s\S]*?<\/\1\s*>/giu,
  /<!--[\s\S]*?-->/gu,
  /<\/?[a-z][^<>]{0,500}>/giu,
  /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu,
  // Addresses and encoded bytes: no word of a language is that long.
  /\b(https?:\/\/|www\.)\S+/giu,
  /\S{61,}/gu,
];
// Control characters other than line breaks and tabs, halves of surrogate pairs, and what a decoder could not read.
const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Co}\uFFFD]/gu;
const LETTER = /\p{L}/gu;
const NOT_SPACE = /\S/gu;
const LETTERS_LEAST = 3;
const LETTER_SHARE = 0.5;

/** The text without markup, addresses and bytes that are no characters: of the same length. */
export function plainText(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const controls = text.replace(NOT_TEXT, (sign) => (/[\n\r\t]/.test(sign) ? sign : blank(sign)));
  return UNREAD.reduce((plain, pattern) => plain.replace(pattern, blank), controls);
}

/** Whether a person could read it: mostly letters, and some of them. */
export function isReadable(plain: string): boolean {
  const letters = plain.match(LETTER)?.length ?? 0;
  const signs = plain.match(NOT_SPACE)?.length ?? 0;
  return letters >= LETTERS_LEAST && letters >= LETTER_SHARE * signs;
}
