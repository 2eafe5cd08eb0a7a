import { type Finding, jsonPointer } from '../../domain/finding.ts';

/** A row of a file: the file's own name, and the row's index among the rows below the header. */
export interface RowPlace {
  readonly file: string;
  readonly index: number;
}

/** Spreadsheets count from one, and count the header. */
const FIRST_ROW = 2;

/** What is said of one row: where it stands, by index in the pointer and as spreadsheets count in the message. */
export function rowFinding(
  { file, index }: RowPlace,
  column: string | null,
  rule: string,
  value: unknown,
  message: string,
): Finding {
  return {
    pointer: `${file}#${jsonPointer(column === null ? [index] : [index, column])}`,
    rule: `esco.${rule}`,
    severity: 'WARNING',
    value,
    message: `Row ${index + FIRST_ROW}: ${message}`,
  };
}

/** What is said of a file as such, once; of the whole import where `file` is empty. */
export function fileFinding(
  file: string,
  severity: Finding['severity'],
  rule: string,
  value: unknown,
  message: string,
): Finding {
  return { pointer: file === '' ? '' : `${file}#`, rule: `esco.${rule}`, severity, value, message };
}
