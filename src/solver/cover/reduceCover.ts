import { listAt } from '../lists.ts';
import { CLOSED, type Core, type Decided, narrow, take, undecided } from './core.ts';

/** Above so many columns or rows pairs are not compared: the comparison would cost more than it saves. */
const PAIRS_MAX = 6_000;

/**
 * The classic reductions until none helps: columns that alone cover a row are taken, rows that are covered with
 * another row are dropped, columns that another column replaces at no higher price are closed. Null where nothing
 * covers some row, or where a set is held whole that may not be.
 */
export function reduceCover(start: Core): Core | null {
  let core = start;
  for (;;) {
    const decided = undecided(core);
    const found = takeEssential(core, decided);
    if (found === 'UNCOVERABLE') return null;
    let changed = found === 'TAKEN';
    if (!changed && core.prices.length <= PAIRS_MAX) {
      changed = dropRows(core, decided);
      changed = closeColumns(core, decided) || changed;
    }
    if (!changed) return core;
    const next = narrow(core, decided);
    if (next === null) return null;
    core = next;
  }
}

function takeEssential(core: Core, decided: Decided): 'UNCOVERABLE' | 'TAKEN' | 'NONE' {
  let found: 'TAKEN' | 'NONE' = 'NONE';
  for (let row = 0; row < core.rowCount; row += 1) {
    const columns = listAt(core.coveredBy, row);
    if (columns.length === 0) return 'UNCOVERABLE';
    const [only] = columns;
    if (columns.length > 1 || only === undefined || decided.columns[only] !== 0) continue;
    take(core, decided, only);
    found = 'TAKEN';
  }
  return found;
}

/** A row whose columns are all of another row's columns and more is covered when that one is. */
function dropRows(core: Core, decided: Decided): boolean {
  const marks = new Int32Array(core.prices.length).fill(-1);
  let changed = false;
  for (let row = 0; row < core.rowCount; row += 1) {
    if (decided.rows[row] === 1) continue;
    const columns = listAt(core.coveredBy, row);
    for (const column of columns) marks[column] = row;
    for (const other of rowsOfRarest(core, columns)) {
      if (other === row || decided.rows[other] === 1) continue;
      const others = listAt(core.coveredBy, other);
      if (others.length > columns.length) continue;
      if (!others.every((column) => marks[column] === row)) continue;
      decided.rows[row] = 1;
      changed = true;
      break;
    }
  }
  return changed;
}

/** Rows that share a column with the list; each may be named more than once. */
function* rowsOfRarest(core: Core, columns: Int32Array): Iterable<number> {
  for (const column of columns) yield* listAt(core.covers, column);
}

/** A column is replaced by another that covers all of its rows for no more, and stands in no forbidden set. */
function closeColumns(core: Core, decided: Decided): boolean {
  const inForbidden = new Uint8Array(core.prices.length);
  for (const column of core.forbidden.flat()) inForbidden[column] = 1;
  const marks = new Int32Array(core.rowCount).fill(-1);
  let changed = false;
  for (let column = 0; column < core.prices.length; column += 1) {
    if (decided.columns[column] !== 0) continue;
    const rows = listAt(core.covers, column);
    for (const row of rows) marks[row] = column;
    const price = core.prices[column] ?? 0;
    for (const other of listAt(core.coveredBy, rarestRow(core, rows))) {
      if (other === column || decided.columns[other] !== 0 || inForbidden[other] === 1) continue;
      const otherPrice = core.prices[other] ?? 0;
      if (otherPrice > price) continue;
      const others = listAt(core.covers, other);
      if (others.length < rows.length || countMarked(others, marks, column) < rows.length) continue;
      decided.columns[column] = CLOSED;
      changed = true;
      break;
    }
  }
  return changed;
}

function rarestRow({ coveredBy }: Core, rows: Int32Array): number {
  let rarest = rows[0] ?? 0;
  for (const row of rows) {
    if (listAt(coveredBy, row).length < listAt(coveredBy, rarest).length) rarest = row;
  }
  return rarest;
}

function countMarked(rows: Int32Array, marks: Int32Array, mark: number): number {
  let count = 0;
  for (const row of rows) if (marks[row] === mark) count += 1;
  return count;
}
