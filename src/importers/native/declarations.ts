import type { CatalogueMeta } from '../../domain/catalogue.ts';
import type { CatalogueKind, CatalogueList } from '../../domain/catalogueKind.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Hundredths } from '../../domain/hundredths.ts';
import type { Reference } from './reference.ts';
import type { Place } from './toFinding.ts';

/** All that the documents of one import say about ids and how they hang together; the records are not kept. */
export interface Declarations {
  /** What is wrong with single records and with the documents as such. */
  readonly findings: Finding[];
  readonly documents: DeclaredDocument[];
  readonly counts: Partial<Record<CatalogueList, number>>;
  /** Every record and achievement by id, well formed or not. */
  readonly entries: Map<string, DeclaredEntry>;
  readonly references: DeclaredReference[];
  readonly chains: Readonly<Record<Chain, Map<string, readonly (readonly string[])[]>>>;
  /** Of each learning outcome. */
  readonly credits: Map<string, Hundredths>;
  readonly credentials: DeclaredCredential[];
}

export interface DeclaredDocument {
  readonly source: string | null;
  readonly meta: CatalogueMeta;
  readonly schema: string | null;
}

export interface DeclaredEntry {
  readonly kind: CatalogueKind | 'Achievement';
  readonly pointer: string;
  /** Whose, of an achievement. */
  readonly learnerId?: string;
}

export interface DeclaredReference extends Reference {
  readonly from: string;
  readonly place: Place;
}

/** Members that may not lead back to where they start. */
export type Chain = (typeof chainNames)[number];
export const chainNames = ['prerequisites', 'broader', 'partOf', 'supersedes'] as const;

/** A micro-credential, as far as its credits are held against those of its outcomes. */
export interface DeclaredCredential {
  readonly id: string;
  readonly place: Place;
  readonly credits: Hundredths;
  readonly outcomes: readonly { readonly outcome: string; readonly required: boolean }[];
}

export function noDeclarations(): Declarations {
  return {
    findings: [],
    documents: [],
    counts: {},
    entries: new Map(),
    references: [],
    chains: {
      prerequisites: new Map(),
      broader: new Map(),
      partOf: new Map(),
      supersedes: new Map(),
    },
    credits: new Map(),
    credentials: [],
  };
}
