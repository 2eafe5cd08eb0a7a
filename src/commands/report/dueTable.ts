import { compareText } from '../../domain/compareText.ts';
import type { Table } from './csv.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { ReportSource } from './reportSource.ts';

/** Which listings fall due for review, or expire, up to a day: the earliest first, then by id. */
export async function dueTable(
  { readIndex, today }: ReportSource,
  { asOf = today, before = asOf, jurisdiction }: ReportOptions,
): Promise<Table> {
  const index = await readIndex();
  const due = [...index.microCredentials.values()]
    .filter(({ status }) => status !== 'DISCONTINUED')
    .filter((each) => jurisdiction?.includes(each.jurisdiction) ?? true)
    .flatMap((each) => [
      { ...each, what: 'REVIEW', on: each.reviewOn },
      { ...each, what: 'EXPIRY', on: each.expiresOn },
    ])
    .flatMap(({ on, ...each }) => (on !== null && on < before ? [{ ...each, on }] : []))
    .sort((left, right) => compareText(left.on, right.on) || compareText(left.id, right.id));
  return {
    columns: ['on', 'what', 'overdue', 'microCredential', 'title', 'owner', 'status'],
    rows: due.map(({ on, what, id, title, ownerId, status }) => [
      on,
      what,
      on < asOf ? 'yes' : 'no',
      id,
      title,
      ownerId,
      status,
    ]),
  };
}
