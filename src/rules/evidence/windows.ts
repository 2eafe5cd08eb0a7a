import type { Span } from './textSpan.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#'’\-./]*/gu;
/** Between two words: what parts a list or a clause. */
const PARTS = /[,;:()•|!?]|\s[.\-–—/]\s|\.\s/u;
const JOINS = /^(and|or|but|while|who|which|that|where|including)$/iu;
/** Words that name no skill: a window does not begin or end with one. */
const EMPTY = new Set(
  (
    'a an the of in on at to for with and or by as is are be been was were will would i you your ' +
    'we our us they their them he she his her it its my me that this these those from into within ' +
    'who which must should can may have has had not also other such all any more most very well ' +
    'including eg ie etc experience experienced knowledge skills skill ability able strong good ' +
    'excellent great solid understanding required requirements preferred years year'
  ).split(' '),
);
const SLIDES: readonly (readonly [words: number, step: number])[] = [
  [3, 1],
  [5, 2],
  [7, 2],
];
const JOINED_WORDS_MOST = 12;
/** A sentence of sixty words has more places to look at than are worth their time. */
const WINDOWS_MOST = 48;

/** Parts of one sentence that may name a skill: its clauses, clauses in pairs, and a few words in a row. */
export function windowsOf(text: string, sentence: Span): readonly Span[] {
  const part = text.slice(sentence.start, sentence.end);
  const words = [...part.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.replace(/[.'’\-/]+$/u, '').length,
    isEmpty: EMPTY.has(word.toLowerCase().replace(/[.'’\-/]+$/u, '')),
    joins: JOINS.test(word),
  }));
  const found = new Map<string, Span>();
  const add = (from: number, to: number) => {
    let [first, last] = [from, to - 1];
    while (first <= last && words[first]?.isEmpty) first += 1;
    while (last >= first && words[last]?.isEmpty) last -= 1;
    const [begin, finish] = [words[first], words[last]];
    if (first > last || !begin || !finish) return;
    const span = { start: sentence.start + begin.start, end: sentence.start + finish.end };
    found.set(`${String(span.start)} ${String(span.end)}`, span);
  };
  const cuts = [0, ...words.keys(), words.length].filter((place, order) => {
    if (order === 0 || place === words.length) return true;
    const [before, word] = [words[place - 1], words[place]];
    if (!before || !word) return false;
    return word.joins || PARTS.test(part.slice(before.end, word.start));
  });
  cuts.forEach((cut, order) => {
    const [next, second] = [cuts[order + 1], cuts[order + 2]];
    if (next !== undefined) add(cut, next);
    if (second !== undefined && second - cut <= JOINED_WORDS_MOST) add(cut, second);
  });
  for (const [size, step] of SLIDES) {
    for (let place = 0; place + size <= words.length; place += step) add(place, place + size);
  }
  return [...found.values()].slice(0, WINDOWS_MOST);
}
