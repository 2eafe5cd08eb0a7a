/** A table as analysts take it elsewhere: one row of names, then rows of values. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | null;

const NEEDS_QUOTES = /[",\r\n]/;
/** A spreadsheet would take text that begins so for a formula, and run it. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: commas, CRLF, quotes doubled. Text that a spreadsheet would run gets an apostrophe in front. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same rows as objects, for programs. */
export function toRecords({ columns, rows }: Table): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])),
  );
}
