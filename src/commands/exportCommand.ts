import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { callersFolder } from '../config.ts';
import { exportCatalogue } from '../services/exportCatalogue.ts';
import { useGraph } from './useGraph.ts';
import { say } from './say.ts';

export interface ExportArguments {
  readonly out?: string;
  readonly json?: boolean;
}

/** Writes the catalogue as one native document, to standard output or a file. Gives the exit status. */
export async function runExport({ out, json = false }: ExportArguments): Promise<number> {
  const counts: Record<string, number> = {};
  await useGraph(async (graph, signal) => {
    const onExported = (list: string, records: number) => {
      counts[list] = (counts[list] ?? 0) + records;
    };
    const pieces = Readable.from(exportCatalogue(graph, { signal, onExported }));
    if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await intoFile(path.resolve(callersFolder(), out), (file) => pipeline(pieces, file));
  });
  if (out === undefined) return 0;
  if (json) process.stdout.write(`${JSON.stringify({ written: true, counts }, undefined, 2)}\n`);
  else
    say(
      `Exported ${Object.values(counts).reduce((sum, count) => sum + count, 0)} records to ${out}.`,
    );
  return 0;
}

/** A file that is there is there whole: it gets its name once all is written. */
async function intoFile(file: string, write: (draft: Writable) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  try {
    await write(createWriteStream(draft));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
