import { fallingDue } from '../../rules/analysts/lifeCycle.ts';
import type { Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

/** Which listings fall due for review, or expire, up to a day, as fallingDue answers. */
export async function dueTable(
  { readIndex, today }: ReportSource,
  { asOf = today, before = asOf, jurisdiction }: ReportOptions,
): Promise<Table> {
  const { microCredentials } = await readIndex();
  const asked = [...microCredentials.values()].filter(
    (each) => jurisdiction?.includes(each.jurisdiction) ?? true,
  );
  const due = fallingDue(asked, { before, asOf, ids: null });
  return {
    columns: ['on', 'what', 'overdue', 'microCredential', 'title', 'owner', 'stage'],
    rows: due.map(({ on, what, overdue, microCredentialId, stage }) => {
      const credential = microCredentials.get(microCredentialId);
      return [
        on,
        what,
        overdue ? 'yes' : 'no',
        microCredentialId,
        credential?.title ?? null,
        credential?.ownerId ?? null,
        stage,
      ];
    }),
  };
}
