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
/** A long sentence has more places to look at than are worth their time: twice as many found nothing more. */
const WINDOWS_MOST = 24;

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
  const clauses = found.size;
  for (const [size, step] of SLIDES) {
    for (let place = 0; place + size <= words.length; place += step) add(place, place + size);
  }
  const windows = [...found.values()];
  const ofClauses = windows.slice(0, Math.min(clauses, WINDOWS_MOST));
  return [...ofClauses, ...spread(windows.slice(clauses), WINDOWS_MOST - ofClauses.length)];
}

/** At most so many of them, from everywhere among them. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return all.filter(
    (_, place) =>
      Math.floor((place * most) / all.length) !== Math.floor(((place - 1) * most) / all.length),
  );
}
