import { type Column, type Shape, listOf, optional, rowReader, text } from '../statement.ts';

/** Text that is one of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Column<T> {
  return {
    kind: `one of ${words.join(', ')}`,
    read(value) {
      const word = words.find((candidate) => candidate === value);
      if (word === undefined) throw new TypeError(`expected ${words.join(', ')}`);
      return word;
    },
  };
}

/**
 * Members that travel as a list, in the order in which the shape names them: a map would repeat its keys for every
 * edge, which costs several times as much to send and to read.
 */
export function listed<T extends object>(shape: Shape<T>): Column<T> {
  const keys = Object.keys(shape);
  const readRow = rowReader(shape, keys);
  return {
    kind: `list of ${keys.join(', ')}`,
    read(value) {
      if (!Array.isArray(value)) throw new TypeError(`expected a list of ${keys.join(', ')}`);
      return readRow((place) => value[place] as unknown);
    },
  };
}

/** Text that holds JSON, read into what it stands for; absent text stands for nothing in it. */
export function jsonText<T>(kind: string, read: (parsed: unknown) => T): Column<T> {
  return { kind, read: (value) => read(typeof value === 'string' ? JSON.parse(value) : null) };
}

/** Ids at the far end of an edge; null where the edge was not asked for. */
export const idEdges = optional(listOf(text));
