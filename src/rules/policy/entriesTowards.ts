import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { PlanningOutcome, PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { outcomeIdsOf } from './contentIndex.ts';
import { validOn } from './held.ts';
import type { StackTerms } from './stackTerms.ts';

type Source = 'NOT_HELD' | 'STACKED' | 'OTHERWISE';

/** What is held on the day of these outcomes, or of parts of them, by outcome. */
export function entriesTowards(
  index: CatalogueIndex,
  outcomeIds: ReadonlySet<string>,
  held: readonly HeldOutcome[],
  on: CalendarDate,
): ReadonlyMap<string, readonly HeldOutcome[]> {
  const entries = new Map<string, HeldOutcome[]>();
  for (const entry of validOn(held, on)) {
    if (!serves(index, outcomeIds, entry.outcomeId)) continue;
    entries.set(entry.outcomeId, [...(entries.get(entry.outcomeId) ?? []), entry]);
  }
  return entries;
}

/**
 * The outcomes of the qualification whose credit is stacked: usable only through micro-credentials. Of a pair that
 * excludes or supersedes one another the one with more credits.
 */
export function stackedOutcomes(
  index: CatalogueIndex,
  qualification: PlanningQualification,
  held: readonly HeldOutcome[],
  on: CalendarDate,
  terms: StackTerms,
): readonly PlanningOutcome[] {
  const listed = outcomeIdsOf(qualification);
  const entries = entriesTowards(index, listed, held, on);
  const sourceOf = (id: string): Source => {
    const usable = (entries.get(id) ?? []).filter((entry) => terms.refusal(entry) === null);
    if (usable.some((entry) => !terms.isStacked(entry))) return 'OTHERWISE';
    const parts = (index.partsByWhole.get(id) ?? []).map((part) => sourceOf(part.id));
    const throughParts = parts.length > 0 && parts.every((source) => source !== 'NOT_HELD');
    if (throughParts && parts.every((source) => source === 'OTHERWISE')) return 'OTHERWISE';
    return usable.length > 0 || throughParts ? 'STACKED' : 'NOT_HELD';
  };
  const chosen: PlanningOutcome[] = [];
  const largestFirst = [...listed]
    .flatMap((id) => index.outcomes.get(id) ?? [])
    .filter(({ id }) => sourceOf(id) === 'STACKED')
    .sort((left, right) => right.credits - left.credits || compareText(left.id, right.id));
  for (const outcome of largestFirst) {
    const rivals = index.pairs.get(outcome.id);
    if (!chosen.some(({ id }) => rivals?.has(id))) chosen.push(outcome);
  }
  return chosen;
}

/** Whether it is one of the outcomes, or a part of one at any depth. */
function serves(index: CatalogueIndex, outcomeIds: ReadonlySet<string>, id: string): boolean {
  for (let at: string | null = id; at !== null; at = index.outcomes.get(at)?.partOfId ?? null) {
    if (outcomeIds.has(at)) return true;
  }
  return false;
}
