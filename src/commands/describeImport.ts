import { type CatalogueList, catalogueLists } from '../domain/catalogueKind.ts';
import type { Difference, ListDifference } from '../services/catalogueExchange/difference.ts';
import type { ImportReport } from '../services/importCatalogue.ts';
import { describeFindings, describeValue } from './describeFindings.ts';
import { nameList } from './nameList.ts';

const MOST_SHOWN = 20;

/** What came of an import, for people. */
export function describeImport(report: ImportReport, dryRun: boolean): string {
  const { refused, difference, findings } = report;
  const parts = [headline(refused, dryRun)];
  if (difference) parts.push(describeDifference(difference, dryRun));
  if (findings.length > 0) parts.push(describeFindings(findings));
  return `${parts.join('\n\n').trimEnd()}\n`;
}

function headline(refused: boolean, dryRun: boolean): string {
  if (refused) return 'Refused: nothing was written.';
  return dryRun ? 'A dry run: nothing was written. The import would be accepted.' : 'Imported.';
}

function describeDifference(difference: Difference, inDetail: boolean): string {
  const lists = catalogueLists.flatMap((list) => {
    const counted = difference[list];
    return counted ? describeList(list, counted, inDetail) : [];
  });
  return lists.length === 0 ? '  no records' : lists.join('\n');
}

function describeList(list: CatalogueList, counted: ListDifference, inDetail: boolean): string[] {
  const { new: added, changed, unchanged } = counted;
  const line = `  ${nameList(list)}: ${added.length} new, ${changed.length} changed, ${unchanged} unchanged`;
  if (!inDetail) return [line];
  const additions = added.map((id) => [`    + ${id}`]);
  const changes = changed.map(({ id, members }) => [
    `    ~ ${id}`,
    ...members.map(({ member, from, to }) => {
      return `        ${member}: ${describeValue(from)} -> ${describeValue(to)}`;
    }),
  ]);
  return [line, ...shorten(additions), ...shorten(changes)];
}

function shorten(entries: readonly (readonly string[])[]): string[] {
  const left = entries.length - MOST_SHOWN;
  const rest = left > 0 ? [`    ... and ${left} more; --json gives them all`] : [];
  return [...entries.slice(0, MOST_SHOWN).flat(), ...rest];
}
