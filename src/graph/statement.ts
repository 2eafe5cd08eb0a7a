import { readFileSync } from 'node:fs';

/**
 * One Cypher statement: its text is a file under cypher/, its parameters and columns are declared once, here in
 * TypeScript, so that a forgotten parameter or a misspelt column does not compile. A test holds the declaration
 * against the text, and against a live engine.
 */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly text: string;
  /** The text with all its parameters as members of one: how it is sent when it is read with. */
  readonly textOfOne: string;
  readonly params: Shape<Params>;
  readonly row: Shape<Row>;
}

/** What one parameter or column holds; `read` checks a column's value where checking is cheap. */
export interface Column<T> {
  readonly kind: string;
  readonly read: (value: unknown) => T;
}

export type Shape<T> = { readonly [Key in keyof T]-?: Column<T[Key]> };

const directory = new URL('../../cypher/', import.meta.url);

/** Every declared statement by name: the tests that compare declaration, text and engine walk this. */
export const statements = new Map<string, Statement<never, unknown>>();

export function statement<Params extends object, Row extends object>(
  name: string,
  shape: { readonly params: Shape<Params>; readonly row: Shape<Row> },
): Statement<Params, Row> {
  const text = readFileSync(new URL(`${name}.cypher`, directory), 'utf8');
  const textOfOne = asMembers(text, Object.keys(shape.params));
  const declared: Statement<Params, Row> = { name, text, textOfOne, ...shape };
  statements.set(name, declared as unknown as Statement<never, unknown>);
  return declared;
}

/** The one parameter that holds all others. */
export const ASKED = 'asked';

/**
 * Neo4j plans a statement anew for every combination of its parameters' types: null or not, a short list or a long
 * one. Planning takes a hundred times as long as a small read. The members of a map have no types that it looks at.
 */
function asMembers(text: string, params: readonly string[]): string {
  if (params.length === 0) return text;
  return text.replaceAll(new RegExp(`\\$(${params.join('|')})\\b`, 'g'), `$${ASKED}.$1`);
}

function primitive<T>(kind: string, expected: 'string' | 'number' | 'boolean'): Column<T> {
  return {
    kind,
    read(value) {
      if (typeof value !== expected) throw new TypeError(`expected ${kind}, got ${typeof value}`);
      return value as T;
    },
  };
}

export const text: Column<string> = primitive('text', 'string');
export const whole: Column<number> = primitive('whole number', 'number');
export const flag: Column<boolean> = primitive('flag', 'boolean');

/** A list of numbers, whole or not: a vector. */
export const numbers: Column<readonly number[]> = {
  kind: 'numbers',
  read(value) {
    if (!Array.isArray(value)) throw new TypeError('expected numbers');
    return value as readonly number[];
  },
};

export const bytes: Column<Int8Array> = {
  kind: 'bytes',
  read(value) {
    if (!(value instanceof Int8Array)) throw new TypeError('expected bytes');
    return value;
  },
};

/** The stored value may be absent. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    kind: `${column.kind} or null`,
    read: (value) => (value === null || value === undefined ? null : column.read(value)),
  };
}

export function listOf<T>(column: Column<T>): Column<readonly T[]> {
  return {
    kind: `list of ${column.kind}`,
    read(value) {
      if (!Array.isArray(value)) throw new TypeError(`expected a list of ${column.kind}`);
      return value.map((item) => column.read(item));
    },
  };
}

/** A map projection, its members described like the columns of a row. */
export function mapOf<T extends object>(shape: Shape<T>): Column<T> {
  const keys = Object.keys(shape);
  const readRow = rowReader(shape, keys);
  return {
    kind: 'map',
    read(value) {
      if (typeof value !== 'object' || value === null) throw new TypeError('expected a map');
      return readRow((place) => (value as Record<string, unknown>)[keys[place] ?? '']);
    },
  };
}

/** A parameter or column whose members vary, such as the properties of a node that is written. */
export const properties: Column<Readonly<Record<string, unknown>>> = {
  kind: 'properties',
  read: (value) => value as Readonly<Record<string, unknown>>,
};

/**
 * How rows of a shape are read whose values stand in the order of `keys`. A failure names the column. What is declared
 * and not among the keys is undefined.
 */
export function rowReader<Row extends object>(
  shape: Shape<Row>,
  keys: readonly string[],
): (valueAt: (place: number) => unknown) => Row {
  const columns = Object.entries<Column<unknown>>(shape).map(([key, { read }]) => ({
    key,
    read,
    place: keys.indexOf(key),
  }));
  const blank = blankOf(columns.map(({ key }) => key));
  return (valueAt) => {
    const row = { ...blank };
    for (const { key, read, place } of columns) {
      try {
        row[key] = read(place < 0 ? undefined : valueAt(place));
      } catch (error) {
        throw new TypeError(
          `column ${key}: ${error instanceof Error ? error.message : 'unreadable'}`,
        );
      }
    }
    return row as Row;
  };
}

/**
 * An object with these members, to be copied and filled. V8 makes a dictionary, several times as slow, of an object
 * that is given more than twelve members one by one, and lays it out anew where a member turns out to be no number.
 */
function blankOf(keys: readonly string[]): Record<string, unknown> {
  const members = keys.map((key) => `${JSON.stringify(key)}:null`);
  const blank = JSON.parse(`{${members.join()}}`) as Record<string, unknown>;
  for (const key of keys) {
    blank[key] = 0;
    blank[key] = null;
  }
  return blank;
}
