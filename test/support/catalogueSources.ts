import { ReadableStream } from 'node:stream/web';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { compareText } from '../../src/domain/compareText.ts';
import type { DocumentSource } from '../../src/importers/native/documentSource.ts';
import { storedDocument } from '../../src/importers/native/storedDocument.ts';

/** A document as an import finds it: as bytes, given in pieces that cut characters and tokens in two. */
export function sourceOf(document: unknown, name: string | null = null): DocumentSource {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return storedDocument(name, () => ReadableStream.from(pieces(new TextEncoder().encode(text))));
}

const PIECE = 1021;

function* pieces(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
  }
}

/** The document with its lists by id and without those that are empty: as an export orders it. */
export function inExportOrder(catalogue: object): Catalogue {
  const members = Object.entries(catalogue).map(([member, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return [member, value] as const;
    const records = value as readonly { readonly id: string }[];
    return [member, records.toSorted((left, right) => compareText(left.id, right.id))] as const;
  });
  const stated = members.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(stated) as unknown as Catalogue;
}
