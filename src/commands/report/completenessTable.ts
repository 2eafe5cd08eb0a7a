import { reportCompleteness } from '../../services/analysts/reportCompleteness.ts';
import type { Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

/** Who has left what unsaid, as completeness answers. */
export async function completenessTable(
  { graph, limits }: ReportSource,
  { jurisdiction }: ReportOptions,
): Promise<Table> {
  const rows = await reportCompleteness(graph, { jurisdictions: jurisdiction ?? [] }, limits);
  return {
    columns: ['organisation', 'missing', 'count', 'ofTotal', 'records'],
    rows: rows.map(({ organisationId, missing, records, ofTotal }) => [
      organisationId,
      missing,
      records.length,
      ofTotal,
      records.map(({ id }) => id).join(' '),
    ]),
  };
}
