import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toRecords } from '../../src/commands/report/csv.ts';

const table = {
  columns: ['id', 'title', 'count'],
  rows: [
    ['a', 'Say "kia ora", twice', 2],
    ['b', 'two\r\nlines', null],
    ['c', '=HYPERLINK("http://bad.example")', -1],
    ['d', '@SUM(A1)', 0.5],
  ],
};

test('quotes, commas and line breaks are kept, and formulas are made harmless', () => {
  expect(toCsv(table)).toBe(
    [
      'id,title,count',
      'a,"Say ""kia ora"", twice",2',
      'b,"two\r\nlines",',
      'c,"\'=HYPERLINK(""http://bad.example"")",-1',
      "d,'@SUM(A1),0.5",
      '',
    ].join('\r\n'),
  );
  expect(toRecords(table)[1]).toEqual({ id: 'b', title: 'two\r\nlines', count: null });
});

test('an independent reader gets back every table, but for the apostrophes', () => {
  const text = fc.string({ unit: 'grapheme' });
  const bare = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const csv = toCsv({ columns: ['x', 'y'], rows });
      const read = parse(csv, { from: 2, record_delimiter: '\r\n' });
      expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { examples: [[[["'-", '']]]] },
  );
});
