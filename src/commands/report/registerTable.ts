import type { Uptake } from '../../domain/node/microCredentialNode.ts';
import { fromHundredths, type Hundredths } from '../../domain/hundredths.ts';
import { readRegister } from '../../graph/analysts/readRegister.ts';
import { registerBreakdown } from '../../rules/analysts/registerBreakdown.ts';
import { pickedIds } from './pickedIds.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { Table } from './csv.ts';
import type { ReportSource } from './reportSource.ts';

/** The register by category of the owner, as registerBreakdown answers. */
export async function registerTable(
  { graph, limits, today }: ReportSource,
  options: ReportOptions,
): Promise<Table> {
  const ids = await pickedIds({ graph, limits }, options);
  const rows = registerBreakdown(await readRegister(graph, ids, limits), options.asOf ?? today);
  return {
    columns: [
      'category',
      'count',
      'enrolments',
      'completions',
      'uptakeByYear',
      'minCredits',
      'maxCredits',
      'minLevel',
      'maxLevel',
      'commonLevels',
      'subjects',
    ],
    rows: rows.map((row) => [
      row.category,
      row.count,
      row.enrolments,
      row.completions,
      row.uptake.map(uptakeOf).join('; '),
      plain(row.minCredits),
      plain(row.maxCredits),
      row.minLevel,
      row.maxLevel,
      row.commonLevels.join(' '),
      row.subjects.map(({ subjectId, count }) => `${subjectId ?? 'none'}: ${count}`).join('; '),
    ]),
  };
}

/** "2020: 1806 enrolled, 1502 completed"; a question mark where nobody has counted. */
function uptakeOf({ year, enrolments, completions }: Uptake): string {
  return `${String(year)}: ${String(enrolments ?? '?')} enrolled, ${String(completions ?? '?')} completed`;
}

function plain(value: Hundredths | null): number | null {
  return value === null ? null : fromHundredths(value);
}
