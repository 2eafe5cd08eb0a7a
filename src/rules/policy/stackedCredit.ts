import type { CalendarDate } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { PlanningOutcome, PlanningQualification } from '../../domain/planningCatalogue.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { isStacked, usableHoldings } from '../usableHoldings.ts';
import { outcomeIdsOf } from './contentIndex.ts';
import type { StackTerms } from './stackTerms.ts';

/**
 * The outcomes of the qualification whose credit is stacked: usable through micro-credentials only. Of a pair that
 * excludes or supersedes one another the one with more credits.
 */
export function stackedOutcomes(
  index: CatalogueIndex,
  qualification: PlanningQualification,
  held: readonly HeldOutcome[],
  on: CalendarDate,
  { refusal }: StackTerms,
): readonly PlanningOutcome[] {
  const { entries } = usableHoldings(index, held, on, (entry) => refusal(entry) === null);
  const largestFirst = [...outcomeIdsOf(qualification)]
    .filter((id) => (entries.get(id) ?? []).slice(0, 1).some((entry) => isStacked(index, entry)))
    .flatMap((id) => index.outcomes.get(id) ?? [])
    .sort((left, right) => right.credits - left.credits || compareText(left.id, right.id));
  const chosen: PlanningOutcome[] = [];
  for (const outcome of largestFirst) {
    const rivals = index.pairs.get(outcome.id);
    if (!chosen.some(({ id }) => rivals?.has(id))) chosen.push(outcome);
  }
  return chosen;
}

/** What is held on the day of these outcomes, or of parts of them, by outcome. */
export function entriesTowards(
  index: CatalogueIndex,
  outcomeIds: ReadonlySet<string>,
  held: readonly HeldOutcome[],
  on: CalendarDate,
): ReadonlyMap<string, readonly HeldOutcome[]> {
  const entries = new Map<string, HeldOutcome[]>();
  for (const entry of held) {
    const isHeld = !entry.revoked && entry.achievedOn <= on;
    if (!isHeld || !serves(index, outcomeIds, entry.outcomeId)) continue;
    entries.set(entry.outcomeId, [...(entries.get(entry.outcomeId) ?? []), entry]);
  }
  return entries;
}

/** Whether it is one of the outcomes, or a part of one at any depth. */
function serves(index: CatalogueIndex, outcomeIds: ReadonlySet<string>, id: string): boolean {
  for (let at: string | null = id; at !== null; at = index.outcomes.get(at)?.partOfId ?? null) {
    if (outcomeIds.has(at)) return true;
  }
  return false;
}
