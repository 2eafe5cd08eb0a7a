import type { CatalogueList, CatalogueRecord } from '../../domain/catalogueKind.ts';
import { type HeldRecord, readRecords } from '../../graph/catalogue/readRecords.ts';
import { type StatedRecord, writeRecords } from '../../graph/catalogue/writeRecords.ts';
import type { RunStatement } from '../../graph/graph.ts';
import type { DocumentSource } from '../../importers/native/documentSource.ts';
import { readDocumentRecords } from '../../importers/native/readDocumentRecords.ts';
import { type ChangedMember, type Difference, changedMembers } from './difference.ts';

/** Those of the declared ids that the graph has. */
export interface KnownIds {
  readonly has: (id: string) => boolean;
}

/** Told now and then how many more records have been compared, and written where they differ. */
export type OnWritten = (records: number, list: CatalogueList) => void;

export type OnHeld = (list: CatalogueList, record: CatalogueRecord) => void;

/** One document against the graph. */
export interface RecordExchange {
  readonly source: DocumentSource;
  readonly title: string;
  /** Records that are the same go on being stated by the documents that stated them. */
  readonly keepsTitles: boolean;
  readonly known: KnownIds;
  readonly dryRun: boolean;
  readonly onWritten: OnWritten;
  /** Told every record that the graph holds from now on as it is stated. */
  readonly onHeld?: OnHeld;
  /** Added to. */
  readonly difference: Difference;
  /** Titles under which changed records were stated before: added to. */
  readonly formerTitles: Set<string>;
}

/** Of one batch: enough to keep round trips few, and few enough to be held. */
const RECORDS_A_BATCH = 1000;

/** Compares a document's records with the graph's, writes those that differ, and tells how many it states from now on. */
export async function exchangeRecords(
  run: RunStatement,
  exchange: RecordExchange,
): Promise<number> {
  let written = 0;
  let batch: CatalogueRecord[] = [];
  let list: CatalogueList | null = null;
  const flush = async () => {
    if (list === null) return;
    written += await exchangeBatch(run, exchange, list, batch);
    exchange.onWritten(batch.length, list);
    batch = [];
  };
  for await (const listed of readDocumentRecords(exchange.source)) {
    if (listed.list !== list || batch.length === RECORDS_A_BATCH) await flush();
    list = listed.list;
    batch.push(listed.record);
  }
  await flush();
  return written;
}

async function exchangeBatch(
  run: RunStatement,
  exchange: RecordExchange,
  list: CatalogueList,
  records: readonly CatalogueRecord[],
): Promise<number> {
  const { source, known, dryRun, title, keepsTitles, difference } = exchange;
  const counted = (difference[list] ??= { new: [], changed: [], unchanged: 0 });
  const heldIds = records.map(({ id }) => id).filter((id) => known.has(id));
  const held = await readRecords(run, list, source.onlyIfAbsent ? [] : heldIds);
  const toWrite: StatedRecord<CatalogueList>[] = [];
  for (const record of records) {
    const { id } = record;
    if (!(source.onlyIfAbsent && known.has(id))) exchange.onHeld?.(list, record);
    if (!known.has(id)) {
      counted.new.push(id);
      toWrite.push({ record, statedIn: title });
      continue;
    }
    const former = held.get(id);
    const members = former ? changes(exchange, former, record) : [];
    if (members.length === 0) {
      counted.unchanged += 1;
      continue;
    }
    counted.changed.push({ id, members });
    if (former?.statedIn) exchange.formerTitles.add(former.statedIn);
    toWrite.push({ record, statedIn: (keepsTitles && former?.statedIn) || title });
  }
  if (!dryRun) {
    const formerIds = toWrite.map(({ record }) => record.id).filter((id) => known.has(id));
    await writeRecords(run, list, toWrite as never, formerIds);
  }
  return toWrite.filter(({ statedIn }) => statedIn === title).length;
}

function changes(
  { title, keepsTitles }: RecordExchange,
  former: HeldRecord,
  record: CatalogueRecord,
): readonly ChangedMember[] {
  const members = changedMembers(former.record, record);
  if (keepsTitles || former.statedIn === title) return members;
  return [...members, { member: 'statedIn', from: former.statedIn, to: title }];
}
