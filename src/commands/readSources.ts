import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { importers } from '../importers/importers.ts';
import { type DocumentSource, memoryDocument } from '../importers/native/documentSource.ts';
import { storedDocument } from '../importers/native/storedDocument.ts';
import { type OpenedArchive, readArchive } from '../importers/readArchive.ts';
import { CommandFailure } from './commandFailure.ts';
import { type DocumentFile, findDocuments } from './findDocuments.ts';
import { steadyBytes } from './steadyBytes.ts';

export const NATIVE = 'native';
const ARCHIVE = '.zip';

export interface Sources {
  readonly documents: readonly DocumentSource[];
  /** Of the importer of a foreign format. */
  readonly findings: readonly Finding[];
}

/** What is to be imported: native documents as they are, a foreign format by its importer. Throws CommandFailure. */
export async function readSources(place: string, format: string): Promise<Sources> {
  if (format === NATIVE) {
    const files = await findDocuments(place);
    return { documents: files.map((file) => nativeSource(file)), findings: [] };
  }
  const importer = importers.find((each) => each.format === format);
  if (!importer) throw new CommandFailure(`There is no format ${format}.`);
  const files = await findDocuments(place, [importer.ending, ARCHIVE]);
  const opened = await Promise.all(files.map((file) => openFile(file, importer.ending)));
  const read = importer.read(opened.flatMap((each) => each.files));
  const findings = [...opened.flatMap((each) => each.findings), ...read.findings];
  const documents: DocumentSource[] = [
    { ...memoryDocument(read.catalogue), isWhole: read.isWhole ?? false },
  ];
  if (read.ifAbsent) documents.push({ ...memoryDocument(read.ifAbsent), onlyIfAbsent: true });
  return { documents, findings };
}

function nativeSource({ name, path: file }: DocumentFile): DocumentSource {
  return storedDocument(name, steadyBytes(file));
}

/** A file of a foreign format: as it is, or as the archive of several. */
async function openFile(
  { name: below, path: file }: DocumentFile,
  ending: string,
): Promise<OpenedArchive> {
  const name = below ?? path.basename(file);
  if (name.endsWith(ARCHIVE)) return readArchive(name, await readFile(file), ending);
  return { files: [{ name, text: await readFile(file, 'utf8') }], findings: [] };
}
