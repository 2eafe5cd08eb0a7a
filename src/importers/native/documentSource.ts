import type { Catalogue } from '../../domain/catalogue.ts';

/** One catalogue document that can be read more than once: a stored one, or records that an importer made. */
export interface DocumentSource {
  /** Stands before "#" in the pointers of findings; null where the import has one document only. */
  readonly name: string | null;
  readonly open: () => AsyncIterable<DocumentPart> | Iterable<DocumentPart>;
  /** The document says what other documents usually say: what the graph has already stays as it is. */
  readonly onlyIfAbsent?: boolean;
  /** The document states all there is under its title: what the graph has from an earlier one is reported. */
  readonly isWhole?: boolean;
}

/** What a document consists of, in the order in which it is read. */
export type DocumentPart =
  | { readonly type: 'member'; readonly member: string; readonly value: unknown }
  | {
      readonly type: 'record';
      readonly member: string;
      readonly index: number;
      readonly value: unknown;
    }
  | ({ readonly type: 'problem' } & DocumentProblem);

/** What makes a document, or one place of it, unreadable. */
export interface DocumentProblem {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly message: string;
}

/** A catalogue that is already in memory, part by part as if it were read from a file. */
export function memoryDocument(catalogue: Catalogue, name: string | null = null): DocumentSource {
  return { name, open: () => partsOf(catalogue) };
}

function* partsOf(catalogue: Catalogue): Iterable<DocumentPart> {
  for (const [member, stated] of Object.entries<unknown>({ ...catalogue })) {
    if (!Array.isArray(stated)) {
      yield { type: 'member', member, value: stated };
      continue;
    }
    for (const [index, value] of (stated as readonly unknown[]).entries()) {
      yield { type: 'record', member, index, value };
    }
  }
}
