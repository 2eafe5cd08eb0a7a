import type { CatalogueMeta } from '../../domain/catalogue.ts';
import type { RunStatement } from '../graph.ts';
import { flag, listOf, optional, statement, text, whole } from '../statement.ts';

const terms = {
  title: text,
  licence: text,
  source: optional(text),
  illustrative: optional(flag),
  version: optional(text),
  schema: optional(text),
};
const readDocuments = statement('import/readDocuments', { params: { limit: whole }, row: terms });
const writeDocument = statement('import/writeDocument', { params: terms, row: { title: text } });
const removeDocuments = statement('import/removeDocuments', {
  params: { titles: listOf(text) },
  row: { removed: whole },
});

/** A document that the catalogue is made of, without its records. */
export interface HeldDocument {
  readonly meta: CatalogueMeta;
  readonly schema: string | null;
}

const MOST_DOCUMENTS = 100_000;

/** The documents of the catalogue, by title. */
export async function readHeldDocuments(run: RunStatement): Promise<HeldDocument[]> {
  const rows = await run(readDocuments, { limit: MOST_DOCUMENTS });
  return rows.map(({ schema, ...stated }) => {
    const meta = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
    return { meta: meta as unknown as CatalogueMeta, schema };
  });
}

export async function writeHeldDocument(
  run: RunStatement,
  { meta, schema }: HeldDocument,
): Promise<void> {
  const { title, licence, source = null, illustrative = null, version = null } = meta;
  await run(writeDocument, { title, licence, source, illustrative, version, schema });
}

/** Forgets those of the documents that no record is stated in any more. */
export async function removeIdleDocuments(
  run: RunStatement,
  titles: readonly string[],
): Promise<void> {
  if (titles.length > 0) await run(removeDocuments, { titles });
}
