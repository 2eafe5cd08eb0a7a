import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Finding } from '../domain/finding.ts';
import type { SourceFile } from './importer.ts';

export interface OpenedArchive {
  readonly files: readonly SourceFile[];
  /** Why the archive, or a file in it, cannot be read. */
  readonly findings: readonly Finding[];
}

/** More than any taxonomy published as text; less than what a hostile archive unfolds to. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/** The text files of a zip archive that end so, each named after the archive too: "a.zip/b.csv". */
export function readArchive(name: string, bytes: Uint8Array, ending: string): OpenedArchive {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const refuse = (file: string, rule: string, value: unknown, message: string) =>
    findings.push({ pointer: `${file}#`, rule, severity: 'FATAL', value, message });
  const isWanted = ({ name: entry, originalSize }: UnzipFileInfo) => {
    if (!entry.endsWith(ending)) return false;
    if (originalSize <= LARGEST_FILE_BYTES) return true;
    const message = `${entry} is larger than ${LARGEST_FILE_BYTES} bytes once it is unpacked.`;
    refuse(`${name}/${entry}`, 'archive.size', originalSize, message);
    return false;
  };
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(bytes, { filter: isWanted });
  } catch {
    refuse(name, 'archive.form', null, `${name} is not a whole zip archive.`);
    return { files, findings };
  }
  for (const [entry, content] of Object.entries(entries)) {
    const file = `${name}/${entry}`;
    const text = decode(content);
    if (text === null) refuse(file, 'archive.encoding', null, `${entry} is not UTF-8 text.`);
    else files.push({ name: file, text });
  }
  return { files, findings };
}

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
