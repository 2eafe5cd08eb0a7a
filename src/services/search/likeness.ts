/** How a word of a catalogue's name is like a word that is looked for; more is nearer: 2 is one typo, 1 two, 0 unlike. */
export const EXACT = 4;
export const BEGINS = 3;

/** From this many letters on, one typo is forgiven; then two. Shorter words would turn into other words. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;
/** No natural word is longer; comparing longer ones would cost more than it could find. */
const COMPARED_MOST = 40;
const DIGIT = /\p{N}/u;

/** How many typos a word may hold. Codes are not guessed: "28521" is not "28251". */
export function typosAllowed(word: string): number {
  if (word.length < ONE_TYPO_FROM || word.length > COMPARED_MOST || DIGIT.test(word)) return 0;
  return word.length < TWO_TYPOS_FROM ? 1 : 2;
}

/**
 * A bit for each letter that occurs, some sharing one. Each typo changes at most two bits, so most words are ruled out
 * without being compared.
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

export function bitsBetween(left: number, right: number): number {
  let bits = left ^ right;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/** Letters missed out, added, wrong or swapped with the next one; `most + 1` stands for more than `most`. */
export function typosBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      let typos = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(column - 1);
      if (swapped) typos = Math.min(typos, (before[column - 2] ?? 0) + 1);
      line.push(typos);
      least = Math.min(least, typos);
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}
