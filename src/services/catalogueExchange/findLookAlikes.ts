import type { DuplicatePair } from '../../domain/analysts/duplicates.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Finding } from '../../domain/finding.ts';
import { readCompared } from '../../graph/catalogue/readCompared.ts';
import type { RunStatement } from '../../graph/graph.ts';
import type { Declarations } from '../../importers/native/declarations.ts';
import { ofCredential } from '../../rules/analysts/duplicates/comparable.ts';
import { openComparison } from '../../rules/analysts/duplicates/comparison.ts';
import { comparePlaces } from '../analysts/duplicateCursor.ts';
import type { Difference } from './difference.ts';
import type { ComparedRecords } from './gatherCompared.ts';

/** What of a micro-credential is compared: a change of anything else makes it no more alike than it was. */
const COMPARED_MEMBERS: ReadonlySet<string> = new Set([
  'title',
  'titles',
  'level',
  'outcomes',
  'status',
]);
/** The surest of one micro-credential; `duplicates` tells all. */
const SHOWN_MOST = 5;
const POINTS_FOR_ONE = 10_000;

/**
 * Micro-credentials that the documents bring or change and that look like one the catalogue has, or like one another:
 * pairs in the bands SAME and LIKELY, as `duplicates` judges them. Only those that are new or changed are looked up, by
 * what they have in common with others, so the work grows with what is imported and not with all pairs.
 */
export async function findLookAlikes(
  run: RunStatement,
  stated: ComparedRecords,
  { microCredentials }: Difference,
  { entries }: Pick<Declarations, 'entries'>,
): Promise<readonly Finding[]> {
  const changed = (microCredentials?.changed ?? []).filter(({ members }) =>
    members.some(({ member }) => COMPARED_MEMBERS.has(member)),
  );
  const asked = new Set([...(microCredentials?.new ?? []), ...changed.map(({ id }) => id)]);
  if (asked.size === 0) return [];
  const lookup = stated.over(await readCompared(run));
  const comparables = lookup.credentials.map((each) => ofCredential(lookup, each));
  const comparison = openComparison(comparables);
  const isGone = (id: string) => comparables[comparison.placeOf(id) ?? -1]?.isGone ?? true;
  const findings: Finding[] = [];
  for (const comparable of comparables) {
    if (!asked.has(comparable.id) || comparable.isGone) continue;
    const alike = comparison
      .pairsWith(comparable)
      // Of two that both come with the documents the later one, by id, is told.
      .filter(({ aId, bId }) => !asked.has(bId) || compareText(bId, aId) < 0)
      .filter(({ band, bId }) => band !== 'REVIEW' && !isGone(bId))
      .sort(comparePlaces)
      .slice(0, SHOWN_MOST);
    const pointer = entries.get(comparable.id)?.pointer ?? '';
    for (const pair of alike) findings.push(toFinding(pair, pointer));
  }
  return findings;
}

function toFinding(pair: DuplicatePair, pointer: string): Finding {
  const { aId, bId, band, explanation } = pair;
  const score = pair.points / POINTS_FOR_ONE;
  return {
    pointer,
    rule: 'micro-credential.duplicate',
    severity: 'WARNING',
    value: { id: aId, looksLike: bId, band, score },
    message: `"${aId}" looks like "${bId}" (${band}, ${score.toFixed(2)}). ${explanation.join(' ')}`,
  };
}
