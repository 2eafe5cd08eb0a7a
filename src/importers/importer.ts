import type { Catalogue } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';

/** A file of a foreign format, as it was given. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface ImportedCatalogue {
  readonly catalogue: Catalogue;
  /** What the catalogue refers to and others usually state: written only where the graph has nothing under that id. */
  readonly ifAbsent?: Catalogue;
  /** The catalogue is all there is under its title: what the graph has from an earlier one stays, and is reported. */
  readonly isWhole?: boolean;
  /** What was left out or could not be understood, and where. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one foreign format. Pure: text in, catalogue and findings out. It reports and leaves out what it cannot carry;
 * the catalogue is then judged like any native document.
 */
export interface Importer {
  /** What people type: "ncea". */
  readonly format: string;
  /** For the help: what the format is. */
  readonly describes: string;
  /** How the files end that it reads in a folder or a zip archive: ".csv". */
  readonly ending: string;
  readonly read: (files: readonly SourceFile[]) => ImportedCatalogue;
}
