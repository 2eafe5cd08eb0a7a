import type { Finding } from '../../domain/finding.ts';
import { findStatedIn } from '../../graph/catalogue/findStatedIn.ts';
import type { RunStatement } from '../../graph/graph.ts';
import type { Declarations } from '../../importers/native/declarations.ts';
import type { DocumentSource } from '../../importers/native/documentSource.ts';

/**
 * What the graph has from an earlier version of a document that is whole, and the document has no longer. It stays, as
 * outcomes and learners may rest on it; the report says so.
 */
export async function findNoLongerStated(
  run: RunStatement,
  sources: readonly DocumentSource[],
  { documents, entries }: Pick<Declarations, 'documents' | 'entries'>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { isWhole }] of sources.entries()) {
    const title = documents[index]?.meta.title;
    if (!isWhole || title === undefined) continue;
    for await (const id of findStatedIn(run, title)) {
      if (entries.has(id)) continue;
      findings.push({
        pointer: '',
        rule: 'document.no-longer-stated',
        severity: 'WARNING',
        value: id,
        message: `"${id}" is in the graph from an earlier "${title}", and no longer in this one; it stays as it is.`,
      });
    }
  }
  return findings;
}
