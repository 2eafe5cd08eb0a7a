import path from 'node:path';
import { type ImportReport, importCatalogue } from '../services/importCatalogue.ts';
import { callersFolder } from '../config.ts';
import { describeImport } from './describeImport.ts';
import { readSources } from './readSources.ts';
import { sayProgress } from './sayProgress.ts';
import { useGraph } from './useGraph.ts';

export interface ImportArguments {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly format: string;
}

const REFUSED = 2;

/** Imports documents and prints what came of it. Gives the exit status. */
export async function runImport(place: string, options: ImportArguments): Promise<number> {
  const { dryRun = false, json = false, format } = options;
  const { documents, findings } = await readSources(path.resolve(callersFolder(), place), format);
  const report = await useGraph((graph, signal) =>
    importCatalogue(graph, documents, {
      dryRun,
      looksForDuplicates: true,
      signal,
      onProgress: sayProgress(),
      priorFindings: findings,
    }),
  );
  process.stdout.write(json ? toJson(report, dryRun) : describeImport(report, dryRun));
  return report.refused ? REFUSED : 0;
}

function toJson({ written, counts, findings, difference }: ImportReport, dryRun: boolean): string {
  const shown = { written, counts, findings, ...(dryRun && difference ? { difference } : {}) };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}
