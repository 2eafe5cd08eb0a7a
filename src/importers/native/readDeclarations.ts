import { isDeepStrictEqual } from 'node:util';
import type { CatalogueMeta } from '../../domain/catalogue.ts';
import {
  type CatalogueList,
  catalogueLists,
  isCatalogueList,
  kindOfList,
} from '../../domain/catalogueKind.ts';
import { type Declarations, type DeclaredDocument, noDeclarations } from './declarations.ts';
import { declareRecord } from './declareRecord.ts';
import type { DocumentPart, DocumentSource } from './documentSource.ts';
import { meta as metaSchema, nativeKinds } from './nativeKinds.ts';
import { readValue } from './readValue.ts';
import { type Place, toFinding } from './toFinding.ts';

/** Told now and then how many records have been checked. */
export type OnChecked = (records: number, list: CatalogueList | null) => void;

const CHECKED_STEP = 1000;

/** Reads every document once, judges record by record, and keeps what is judged over all of them. */
export async function readDeclarations(
  sources: readonly DocumentSource[],
  onChecked: OnChecked = () => undefined,
): Promise<Declarations> {
  const declarations = noDeclarations();
  let records = 0;
  for (const source of sources) {
    const document: OpenDocument = {
      source: source.name,
      meta: null,
      schema: null,
      isBroken: false,
    };
    for await (const part of source.open()) {
      readPart(declarations, document, part);
      if (part.type === 'record' && ++records % CHECKED_STEP === 0) {
        onChecked(records, isCatalogueList(part.member) ? part.member : null);
      }
    }
    closeDocument(declarations, document);
  }
  onChecked(records, null);
  return declarations;
}

interface OpenDocument {
  readonly source: string | null;
  meta: CatalogueMeta | null | 'malformed';
  schema: string | null;
  /** Could not be read to its end, so that what seems missing may not be. */
  isBroken: boolean;
}

function readPart(into: Declarations, document: OpenDocument, part: DocumentPart): void {
  const place = { source: document.source, path: [] };
  if (part.type === 'problem') {
    into.findings.push(toFinding(part, place));
    document.isBroken ||= part.path.length === 0;
  } else if (part.type === 'member') {
    readMember(into, document, part.member, part.value);
  } else if (isCatalogueList(part.member)) {
    readRecord(into, part.member, part.index, part.value, document.source);
  }
}

function readRecord(
  into: Declarations,
  list: CatalogueList,
  index: number,
  value: unknown,
  source: string | null,
): void {
  const kind = kindOfList[list];
  const id = idOf(value);
  const place: Place = { source, path: [list, index], owner: { kind, id } };
  into.counts[list] = (into.counts[list] ?? 0) + 1;
  const reading = readValue<object>(nativeKinds[list].schema, value);
  if (!reading.ok) {
    into.findings.push(...reading.problems.map((problem) => toFinding(problem, place)));
  }
  if (id === null) return;
  // A malformed record is declared too: what refers to it is not wrong, and what is sound of it is judged.
  const record = { ...(reading.ok ? reading.value : reading.sound), id };
  declareRecord(into, { list, record }, place);
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}

function readMember(
  into: Declarations,
  document: OpenDocument,
  member: string,
  value: unknown,
): void {
  const place: Place = { source: document.source, path: [] };
  const refuse = (rule: string, message: string) =>
    into.findings.push(toFinding({ rule, path: [member], value, message }, place));
  if (member === 'meta') {
    if (value === null) return;
    const reading = readValue<CatalogueMeta>(metaSchema, value);
    document.meta = reading.ok ? reading.value : 'malformed';
    if (reading.ok) return;
    for (const problem of reading.problems) {
      into.findings.push(toFinding({ ...problem, path: ['meta', ...problem.path] }, place));
    }
  } else if (member === '$schema') {
    if (typeof value === 'string') document.schema = value;
    else if (value !== null) refuse('value.type', 'must be a text');
  } else if (!isCatalogueList(member)) {
    refuse('member.known', `is not known: a document has "meta" and ${catalogueLists.join(', ')}`);
  } else if (value !== null) {
    refuse('value.type', 'must be a list');
  }
}

function closeDocument(into: Declarations, document: OpenDocument): void {
  const { source, meta, schema } = document;
  const place: Place = { source, path: [] };
  if (meta === 'malformed') return;
  if (meta === null) {
    if (document.isBroken) return;
    const missing = { rule: 'member.required', path: ['meta'], value: null };
    into.findings.push(
      toFinding({ ...missing, message: 'is missing: it gives the title and the licence' }, place),
    );
    return;
  }
  const declared: DeclaredDocument = { source, meta, schema };
  const namesake = into.documents.find((other) => other.meta.title === meta.title);
  if (namesake && !isDeepStrictEqual(namesake.meta, meta)) {
    const message = `is the title of ${namesake.source ?? 'another document'} too, whose other terms differ`;
    const path = ['meta', 'title'];
    into.findings.push(toFinding({ rule: 'meta.title', path, value: meta.title, message }, place));
  }
  into.documents.push(declared);
}
