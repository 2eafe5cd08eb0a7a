import type { NodeKind } from '../../domain/node/nodeKind.ts';
import type { EntryNames } from '../../graph/search/readNames.ts';
import { letterBits } from './likeness.ts';
import { joinedWords, nameWords } from './nameWords.ts';

export interface IndexedEntry {
  readonly id: string;
  readonly kind: NodeKind;
  /** The main name; its id where an entry has none. */
  readonly name: string;
}

/**
 * Every name of the catalogue by the words in it. Entries, names and words are numbers, places in the lists here: a
 * search looks at a hundred thousand names, and objects for them would cost it most of its time.
 */
export interface NameIndex {
  readonly entries: readonly IndexedEntry[];
  readonly entryById: ReadonlyMap<string, number>;
  /** Names as the catalogue writes them. */
  readonly names: readonly string[];
  readonly entryOfName: Int32Array;
  /** 1 where it is the main name of its entry. */
  readonly isMain: Uint8Array;
  readonly lettersOfName: Int32Array;
  /** The words of name n, in its order: `wordsInNames` from `firstWordOfName[n]` to before that of n + 1. */
  readonly firstWordOfName: Int32Array;
  readonly wordsInNames: Int32Array;
  /** Every word that occurs, once, in the order of UTF-16 units, so that words with one beginning stand together. */
  readonly words: readonly string[];
  readonly letterBitsOfWord: readonly number[];
  /** Names that hold the word. */
  readonly namesOfWord: readonly (readonly number[])[];
}

/** Takes entries bit by bit, so that whoever reads them can let others work in between. */
export interface NameIndexBuilder {
  readonly add: (entry: EntryNames) => void;
  readonly build: () => NameIndex;
}

interface Collected {
  readonly entries: IndexedEntry[];
  readonly names: string[];
  readonly entryOfName: number[];
  readonly isMain: number[];
  /** Words by the number under which they were first met. */
  readonly wordsInNames: number[];
  readonly firstWordOfName: number[];
  readonly numberOfWord: Map<string, number>;
  readonly namesOfNumber: number[][];
}

export function startNameIndex(): NameIndexBuilder {
  const collected: Collected = {
    entries: [],
    names: [],
    entryOfName: [],
    isMain: [],
    wordsInNames: [],
    firstWordOfName: [],
    numberOfWord: new Map(),
    namesOfNumber: [],
  };
  return {
    add({ id, kind, name, otherNames }) {
      collected.entries.push({ id, kind, name: name ?? id });
      if (name !== null) addName(collected, name, true);
      for (const other of otherNames) addName(collected, other, false);
    },
    build: () => build(collected),
  };
}

function addName(collected: Collected, text: string, isMain: boolean): void {
  const name = collected.names.push(text) - 1;
  collected.entryOfName.push(collected.entries.length - 1);
  collected.isMain.push(isMain ? 1 : 0);
  collected.firstWordOfName.push(collected.wordsInNames.length);
  for (const word of nameWords(text)) collected.wordsInNames.push(note(collected, word, name));
  // Found as one word too, though as words in a row they are two.
  for (const word of joinedWords(text)) note(collected, word, name);
}

function note({ numberOfWord, namesOfNumber }: Collected, word: string, name: number): number {
  const known = numberOfWord.get(word);
  if (known === undefined) {
    numberOfWord.set(word, namesOfNumber.length);
    return namesOfNumber.push([name]) - 1;
  }
  const holders = namesOfNumber[known];
  if (holders && holders.at(-1) !== name) holders.push(name);
  return known;
}

function build(collected: Collected): NameIndex {
  const { entries, names, numberOfWord, namesOfNumber } = collected;
  const words = [...numberOfWord.keys()].sort();
  const numbers = words.map((word) => numberOfWord.get(word) ?? 0);
  const wordOfNumber = new Int32Array(words.length);
  numbers.forEach((number, word) => (wordOfNumber[number] = word));
  const lengthOfNumber = new Int32Array(words.length);
  numbers.forEach((number, word) => (lengthOfNumber[number] = words[word]?.length ?? 0));
  const firstWordOfName = Int32Array.from([
    ...collected.firstWordOfName,
    collected.wordsInNames.length,
  ]);
  const lettersOfName = new Int32Array(names.length);
  for (let name = 0; name < names.length; name += 1) {
    const end = firstWordOfName[name + 1] ?? 0;
    for (let place = firstWordOfName[name] ?? 0; place < end; place += 1) {
      const length = lengthOfNumber[collected.wordsInNames[place] ?? 0] ?? 0;
      lettersOfName[name] = (lettersOfName[name] ?? 0) + length;
    }
  }
  return {
    entries,
    entryById: new Map(entries.map(({ id }, entry) => [id, entry])),
    names,
    entryOfName: Int32Array.from(collected.entryOfName),
    isMain: Uint8Array.from(collected.isMain),
    lettersOfName,
    firstWordOfName,
    wordsInNames: Int32Array.from(collected.wordsInNames, (number) => wordOfNumber[number] ?? 0),
    words,
    letterBitsOfWord: words.map(letterBits),
    namesOfWord: numbers.map((number) => namesOfNumber[number] ?? []),
  };
}
