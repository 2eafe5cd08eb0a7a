import { todayInAuckland } from '../../services/todayInAuckland.ts';
import { useGraph } from '../useGraph.ts';
import { agreementTable } from './agreementTable.ts';
import { completenessTable } from './completenessTable.ts';
import { additionTable } from './additionTable.ts';
import { coverageTable, coverTable, gapsTable } from './coverageTables.ts';
import { type Table, toCsv, toRecords } from './csv.ts';
import { dueTable } from './dueTable.ts';
import { duplicatesTable } from './duplicatesTable.ts';
import { impactTable } from './impactTable.ts';
import { nationalTable } from './nationalTable.ts';
import { registerTable } from './registerTable.ts';
import type { ReportOptions } from './reportOptions.ts';
import { differenceTable, versionsTable } from './versionTables.ts';
import { reportSource, type ReportSource } from './reportSource.ts';

const tables = {
  register: registerTable,
  completeness: completenessTable,
  coverage: coverageTable,
  gaps: gapsTable,
  cover: coverTable,
  addition: additionTable,
  duplicates: duplicatesTable,
  national: nationalTable,
  due: dueTable,
  impact: impactTable,
  versions: versionsTable,
  difference: differenceTable,
  agreement: agreementTable,
} satisfies Readonly<
  Record<string, (source: ReportSource, options: ReportOptions) => Promise<Table>>
>;

export type ReportName = keyof typeof tables;

export const reportNames = Object.keys(tables) as readonly ReportName[];

/** Reading a national catalogue and laying it out takes seconds, not minutes. */
const LIMIT_MS = 10 * 60_000;

/** One table of the analysts' answers. */
export function reportTable(
  name: ReportName,
  source: ReportSource,
  options: ReportOptions,
): Promise<Table> {
  return tables[name](source, options);
}

/** Prints one table of the analysts' answers on standard output. Gives the exit status. */
export async function runReport(name: ReportName, options: ReportOptions): Promise<number> {
  const table = await useGraph((graph, signal) => {
    const limits = { signal, limitMs: LIMIT_MS };
    return reportTable(name, reportSource(graph, limits, todayInAuckland(new Date())), options);
  });
  const text = options.json ? `${JSON.stringify(toRecords(table), undefined, 2)}\n` : toCsv(table);
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
  return 0;
}
