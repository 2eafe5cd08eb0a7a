import type { CalendarDate } from '../domain/calendarDate.ts';
import { compareText } from '../domain/compareText.ts';
import type { HeldOutcome } from '../domain/holding.ts';
import type { PlanningOutcome } from '../domain/planningCatalogue.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';

/** Every outcome held: by an entry of its own, or as a whole each of whose parts is held. */
export function heldOutcomeIds(
  index: CatalogueIndex,
  valid: readonly HeldOutcome[],
): ReadonlySet<string> {
  const held = new Set(valid.map((entry) => entry.outcomeId));
  addCompletedWholes(index, held, [...held]);
  return held;
}

/** Adds each whole whose last missing part is among `changed`, upward through wholes of wholes. */
export function addCompletedWholes(
  index: CatalogueIndex,
  held: Set<string>,
  changed: readonly string[],
): readonly string[] {
  const added: string[] = [];
  const open = [...changed];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const wholeId = index.outcomes.get(id)?.partOfId;
    if (!wholeId || held.has(wholeId)) continue;
    const parts = index.partsByWhole.get(wholeId) ?? [];
    if (!parts.every((part) => held.has(part.id))) continue;
    held.add(wholeId);
    added.push(wholeId);
    open.push(wholeId);
  }
  return added;
}

/** The wholes that are held through their parts, lowest first, whether or not they have an entry too. */
export function completedWholes(
  index: CatalogueIndex,
  heldIds: ReadonlySet<string>,
  valid: readonly HeldOutcome[],
): readonly PlanningOutcome[] {
  const wholes = new Map<string, PlanningOutcome>();
  for (const entry of valid) {
    let whole = wholeOf(index, entry.outcomeId);
    while (whole && !wholes.has(whole.id)) {
      const parts = index.partsByWhole.get(whole.id) ?? [];
      if (!parts.every((part) => heldIds.has(part.id))) break;
      wholes.set(whole.id, whole);
      whole = wholeOf(index, whole.id);
    }
  }
  return [...wholes.values()].sort((left, right) => compareText(left.id, right.id));
}

/**
 * The dates on which a whole may be said to be achieved through its parts: the latest of one date chosen for each
 * part. Empty where some part has no date.
 */
export function datesThroughParts(
  index: CatalogueIndex,
  wholeId: string,
  datesOf: (outcomeId: string) => readonly CalendarDate[],
): readonly CalendarDate[] {
  const dates = (index.partsByWhole.get(wholeId) ?? []).map((part) => datesOf(part.id));
  if (dates.some((own) => own.length === 0)) return [];
  const earliest =
    dates
      .map((own) => own[0] ?? '')
      .sort()
      .at(-1) ?? '';
  return [...new Set(dates.flat())].filter((date) => date >= earliest).sort();
}

function wholeOf(index: CatalogueIndex, outcomeId: string): PlanningOutcome | undefined {
  const wholeId = index.outcomes.get(outcomeId)?.partOfId;
  return wholeId ? index.outcomes.get(wholeId) : undefined;
}
