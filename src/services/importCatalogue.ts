import type { CatalogueList } from '../domain/catalogueKind.ts';
import type { Finding } from '../domain/finding.ts';
import { lockCatalogue } from '../graph/catalogue/catalogueVersion.ts';
import type { Graph, RunLimits, RunStatement } from '../graph/graph.ts';
import type { Declarations } from '../importers/native/declarations.ts';
import type { DocumentSource } from '../importers/native/documentSource.ts';
import { judgeDeclarations } from '../importers/native/judgeDeclarations.ts';
import { readDeclarations } from '../importers/native/readDeclarations.ts';
import type { Difference } from './catalogueExchange/difference.ts';
import { findLookAlikes } from './catalogueExchange/findLookAlikes.ts';
import { findNoLongerStated } from './catalogueExchange/findNoLongerStated.ts';
import { gatherCompared } from './catalogueExchange/gatherCompared.ts';
import { readKnownEntries } from './catalogueExchange/readKnownEntries.ts';
import { writeDocuments } from './catalogueExchange/writeDocuments.ts';

export interface ImportOptions {
  /** Judges and compares, and writes nothing. */
  readonly dryRun?: boolean;
  /** Warns of micro-credentials, new or changed, that look like one that the catalogue has. */
  readonly looksForDuplicates?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import; nothing is written then. */
  readonly signal?: AbortSignal;
  /** Findings of an importer that made the documents: they are reported with those of the documents. */
  readonly priorFindings?: readonly Finding[];
}

export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
  readonly records: number;
  /** The list that is at hand. */
  readonly list: CatalogueList | null;
  /** Known once all have been checked. */
  readonly ofRecords: number | null;
}

export interface ImportReport {
  /** The graph holds what the documents state. */
  readonly written: boolean;
  /** A finding is fatal, and nothing was written. */
  readonly refused: boolean;
  /** Records in the documents, by list. */
  readonly counts: Readonly<Partial<Record<CatalogueList, number>>>;
  readonly findings: readonly Finding[];
  /** What changed or, in a dry run, would change; null where the import is refused. */
  readonly difference: Difference | null;
}

/** A national catalogue and its relations take minutes, not hours. */
const LIMIT_MS = 60 * 60_000;

/**
 * Imports native documents: all of them or nothing. They are read twice, first to judge every record and all of them
 * together with the graph, then, where no finding is fatal, to write what differs, in one transaction.
 */
export async function importCatalogue(
  graph: Graph,
  sources: readonly DocumentSource[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { dryRun = false, onProgress = () => undefined, signal } = options;
  const declared = await readDeclarations(sources, (records, list) => {
    signal?.throwIfAborted();
    onProgress({ phase: 'checking', records, list, ofRecords: null });
  });
  const limits: RunLimits = { limitMs: LIMIT_MS, signal };
  const work = (run: RunStatement) => judgeAndWrite(run, sources, declared, options);
  if (dryRun) return work((statement, params) => graph.read(statement, params, limits));
  return graph.writeOnce(async (run) => {
    await lockCatalogue(run);
    return work(run);
  }, limits);
}

async function judgeAndWrite(
  run: RunStatement,
  sources: readonly DocumentSource[],
  declared: Declarations,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun = false, looksForDuplicates = false, priorFindings = [] } = options;
  const { onProgress = () => undefined, signal } = options;
  const known = await readKnownEntries(run, declared);
  const findings = [...priorFindings, ...declared.findings, ...judgeDeclarations(declared, known)];
  const { counts } = declared;
  if (findings.some((finding) => finding.severity === 'FATAL')) {
    return { written: false, refused: true, counts, findings, difference: null };
  }
  findings.push(...(await findNoLongerStated(run, sources, declared)));
  const ofRecords = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let records = 0;
  const onWritten = (more: number, list: CatalogueList) => {
    signal?.throwIfAborted();
    records += more;
    onProgress({ phase: 'writing', records, list, ofRecords });
  };
  const stated = looksForDuplicates && counts.microCredentials ? gatherCompared() : null;
  const plan = { sources, declared, known: known.entries, dryRun, onWritten };
  const difference = await writeDocuments(run, stated ? { ...plan, onHeld: stated.add } : plan);
  if (stated) findings.push(...(await findLookAlikes(run, stated, difference, declared)));
  return { written: !dryRun, refused: false, counts, findings, difference };
}
