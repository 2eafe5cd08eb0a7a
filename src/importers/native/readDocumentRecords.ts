import { isCatalogueList } from '../../domain/catalogueKind.ts';
import type { ListedRecord } from './declareRecord.ts';
import type { DocumentSource } from './documentSource.ts';
import { nativeKinds } from './nativeKinds.ts';
import { readValue } from './readValue.ts';

/** The records of a document that has been found well formed: the second reading, which writes them. */
export async function* readDocumentRecords(source: DocumentSource): AsyncIterable<ListedRecord> {
  for await (const part of source.open()) {
    if (part.type === 'member') continue;
    if (part.type === 'problem' || !isCatalogueList(part.member)) throw new DocumentChanged(source);
    const reading = readValue(nativeKinds[part.member].schema, part.value);
    if (!reading.ok) throw new DocumentChanged(source);
    yield { list: part.member, record: reading.value } as ListedRecord;
  }
}

/** The document is no longer the one that was judged. */
export class DocumentChanged extends Error {
  constructor({ name }: Pick<DocumentSource, 'name'>) {
    super(`${name ?? 'The document'} changed while it was being imported.`);
    this.name = 'DocumentChanged';
  }
}
