import { invert, type Lists, listAt, toLists } from '../lists.ts';
import type { CoverProblem } from './coverProblem.ts';

/** What is left of a problem: its open columns and the rows still to be covered, numbered anew. */
export interface Core {
  readonly rowCount: number;
  readonly covers: Lists;
  /** By row: the columns that cover it. */
  readonly coveredBy: Lists;
  readonly prices: Float64Array;
  /** By column: its number in the problem as it was asked. */
  readonly names: Int32Array;
  /** By row: what covering it is worth, as far as an earlier look has found out. */
  readonly worth: Float64Array;
  /** What is left to take of sets that no answer may hold whole. */
  readonly forbidden: readonly (readonly number[])[];
  /** Columns that are taken already, by the names asked with, and their price. */
  readonly taken: readonly number[];
  readonly paid: number;
}

export function coreOf({ rowCount, covers, prices, forbidden }: CoverProblem): Core {
  const coveredBy = invert(covers, rowCount);
  const worth = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    let least = Infinity;
    for (const column of listAt(coveredBy, row)) {
      const width = listAt(covers, column).length;
      least = Math.min(least, (prices[column] ?? 0) / width);
    }
    worth[row] = least === Infinity ? 0 : least;
  }
  const names = Int32Array.from(prices, (_price, column) => column);
  return {
    rowCount,
    covers,
    coveredBy,
    prices,
    names,
    worth,
    forbidden,
    taken: [],
    paid: 0,
  };
}

/** What is decided of a core: columns taken (1) or closed (2), rows that need no longer be looked at (1). */
export interface Decided {
  readonly columns: Uint8Array;
  readonly rows: Uint8Array;
}

export function undecided(core: Core): Decided {
  return { columns: new Uint8Array(core.prices.length), rows: new Uint8Array(core.rowCount) };
}

export const TAKEN = 1;
export const CLOSED = 2;

export function take(core: Core, decided: Decided, column: number): void {
  decided.columns[column] = TAKEN;
  for (const row of listAt(core.covers, column)) decided.rows[row] = 1;
}

/** The core that is left; null where a set is held whole that may not be. */
export function narrow(core: Core, { columns, rows }: Decided): Core | null {
  const rowNumber = new Int32Array(core.rowCount).fill(-1);
  let rowCount = 0;
  for (let row = 0; row < core.rowCount; row += 1) {
    if (rows[row] === 0) rowNumber[row] = rowCount++;
  }
  const kept: number[] = [];
  const covers: number[][] = [];
  const taken = [...core.taken];
  let paid = core.paid;
  const columnNumber = new Int32Array(core.prices.length).fill(-1);
  for (let column = 0; column < core.prices.length; column += 1) {
    if (columns[column] === TAKEN) {
      taken.push(core.names[column] ?? 0);
      paid += core.prices[column] ?? 0;
    } else if (columns[column] === 0) {
      const left: number[] = [];
      for (const row of listAt(core.covers, column)) {
        const number = rowNumber[row] ?? -1;
        if (number >= 0) left.push(number);
      }
      if (left.length === 0) continue;
      columnNumber[column] = kept.length;
      kept.push(column);
      covers.push(left);
    }
  }
  const forbidden: (readonly number[])[] = [];
  for (const set of core.forbidden) {
    const open = set.filter((column) => columns[column] !== TAKEN);
    if (open.length === 0) return null;
    const left = open.map((column) => columnNumber[column] ?? -1);
    if (!left.includes(-1)) forbidden.push(left);
  }
  const lists = toLists(covers);
  return {
    rowCount,
    covers: lists,
    coveredBy: invert(lists, rowCount),
    prices: Float64Array.from(kept, (column) => core.prices[column] ?? 0),
    names: Int32Array.from(kept, (column) => core.names[column] ?? 0),
    worth: core.worth.filter((_worth, row) => rows[row] === 0),
    forbidden,
    taken,
    paid,
  };
}
