import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../../domain/finding.ts';
import type { EscoFile } from './escoFiles.ts';
import { type RowPlace, fileFinding, rowFinding } from './finding.ts';

/** The text of a column, trimmed; '' where the row or the file has none. */
export type Cell = (column: string) => string;

/** Reads a file row by row; no row is kept. Reports what is in columns that are not read; fatal is what ends the reading. */
export function readRows(
  file: EscoFile,
  findings: Finding[],
  onRow: (cell: Cell, place: RowPlace) => void,
): void {
  const reading: Reading = { header: null, index: -1 };
  const onRecord = (record: readonly string[]) => {
    const { header } = reading;
    if (!header) {
      reading.header = readHeader(file, record, findings);
      if (!reading.header) throw new UnreadableHeader();
      return null;
    }
    reading.index += 1;
    const place = { file: file.name, index: reading.index };
    // A shorter one lacks empty cells at its end: ESCO itself leaves them out.
    if (record.length > header.width) {
      const message = `Left out: it has ${record.length} columns, the header ${header.width}.`;
      findings.push(rowFinding(place, null, 'row.columns', record.length, message));
      return null;
    }
    for (const column of header.unread) if (record[column.at]?.trim()) column.rows += 1;
    const { places } = header;
    onRow((column) => record[places.get(column) ?? -1]?.trim() ?? '', place);
    return null;
  };
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;
    parse(file.text, { ...options, on_record: onRecord });
  } catch (error) {
    if (!(error instanceof UnreadableHeader)) findings.push(syntaxFinding(file, error));
    return;
  }
  const { header, index } = reading;
  if (header) reportUnread(file, header, index + 1, findings);
  else findings.push(missingColumns(file, file.columns.needed));
}

interface Reading {
  header: Header | null;
  /** Of the row read last. */
  index: number;
}

interface Header {
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
  readonly unread: UnreadColumn[];
}

interface UnreadColumn {
  readonly name: string;
  readonly at: number;
  /** Rows that state something there. */
  rows: number;
}

class UnreadableHeader extends Error {}

function readHeader(file: EscoFile, names: readonly string[], findings: Finding[]): Header | null {
  const { needed, optional = [], repeated = [] } = file.columns;
  const places = new Map(names.map((name, at) => [name.trim(), at]));
  const missing = needed.filter((name) => !places.has(name));
  if (missing.length > 0) {
    findings.push(missingColumns(file, missing));
    return null;
  }
  const known = new Set([...needed, ...optional, ...repeated]);
  const unread = [...places].filter(([name]) => !known.has(name));
  return {
    width: names.length,
    places,
    unread: unread.map(([name, at]) => ({ name, at, rows: 0 })),
  };
}

function missingColumns(file: EscoFile, missing: readonly string[]): Finding {
  const message = `${file.name} lacks columns that the import reads: ${missing.join(', ')}.`;
  return fileFinding(file.name, 'FATAL', 'file.columns', missing, message);
}

function syntaxFinding(file: EscoFile, error: unknown): Finding {
  if (!(error instanceof CsvError)) throw error;
  const { code, lines } = error as CsvError & { readonly lines?: number };
  const where = lines === undefined ? '' : ` near line ${lines}`;
  const message = `${file.name} is not well-formed CSV${where}: a quotation mark is where none may be, or is never closed.`;
  return fileFinding(file.name, 'FATAL', 'file.csv', code, message);
}

function reportUnread(file: EscoFile, header: Header, rows: number, findings: Finding[]): void {
  for (const column of header.unread) {
    if (column.rows === 0) continue;
    const message = `Left out: the column ${column.name}, stated in ${column.rows} of ${rows} rows, has no place in a native catalogue.`;
    findings.push(fileFinding(file.name, 'WARNING', 'column.unread', column.name, message));
  }
}
