import { isDeepStrictEqual } from 'node:util';
import { catalogueLists, kindOfList } from '../../domain/catalogueKind.ts';
import { renewVersion } from '../../graph/catalogue/catalogueVersion.ts';
import {
  type HeldDocument,
  readHeldDocuments,
  removeIdleDocuments,
  writeHeldDocument,
} from '../../graph/catalogue/heldDocuments.ts';
import { writeNewRecords } from '../../graph/catalogue/writeRecords.ts';
import type { RunStatement } from '../../graph/graph.ts';
import type { Declarations } from '../../importers/native/declarations.ts';
import type { DocumentSource } from '../../importers/native/documentSource.ts';
import { type Difference, isChange } from './difference.ts';
import { mergedMeta } from './mergedMeta.ts';
import { type KnownIds, type OnHeld, type OnWritten, exchangeRecords } from './exchangeRecords.ts';

/** An import whose documents have been judged and found well. */
export interface AcceptedImport {
  readonly sources: readonly DocumentSource[];
  readonly declared: Declarations;
  readonly known: KnownIds;
  readonly dryRun: boolean;
  readonly onWritten: OnWritten;
  readonly onHeld?: OnHeld;
}

/** Reads the documents again, compares them with the graph and, unless it is a dry run, writes what differs. */
export async function writeDocuments(run: RunStatement, plan: AcceptedImport): Promise<Difference> {
  const held = await readHeldDocuments(run);
  const difference: Difference = {};
  const formerTitles = new Set<string>();
  if (!plan.dryRun) await makeRoom(run, plan);
  let hasNewTerms = false;
  for (const [index, source] of plan.sources.entries()) {
    const document = plan.declared.documents[index];
    if (!document) throw new Error('a document without its terms was accepted');
    const keepsTitles = isExportOf(held, document);
    const { title } = document.meta;
    const exchange = { ...plan, source, title, keepsTitles, difference, formerTitles };
    const written = await exchangeRecords(run, exchange);
    const says = written > 0 || !(keepsTitles || source.onlyIfAbsent);
    if (!says || isHeld(held, document)) continue;
    hasNewTerms = true;
    if (!plan.dryRun) await writeHeldDocument(run, document);
  }
  if (!plan.dryRun && (hasNewTerms || isChange(difference))) {
    await removeIdleDocuments(run, [...formerTitles]);
    await renewVersion(run);
  }
  return difference;
}

/** Every new record gets its node first, so that links may lead to it from anywhere. */
async function makeRoom(run: RunStatement, { declared, known }: AcceptedImport): Promise<void> {
  const newIds = new Map<string, string[]>();
  for (const [id, { kind }] of declared.entries) {
    if (known.has(id)) continue;
    const some = newIds.get(kind);
    if (some) some.push(id);
    else newIds.set(kind, [id]);
  }
  for (const list of catalogueLists) {
    await writeNewRecords(run, list, newIds.get(kindOfList[list]) ?? []);
  }
}

/**
 * An export of a graph that was made of several documents is one document. Imported again it changes nothing, so its
 * records stay what their own documents stated.
 */
function isExportOf(held: readonly HeldDocument[], { meta }: Pick<HeldDocument, 'meta'>): boolean {
  return held.length > 1 && mergedMeta(held.map((document) => document.meta)).title === meta.title;
}

function isHeld(held: readonly HeldDocument[], document: HeldDocument): boolean {
  const { meta, schema } = document;
  return held.some((other) => isDeepStrictEqual(other, { meta, schema }));
}
