import type { CalendarDate } from '../domain/calendarDate.ts';
import { compareText } from '../domain/compareText.ts';
import { achieved, type HeldOutcome } from '../domain/holding.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { completedWholes, heldOutcomeIds } from './partsAndWholes.ts';

/**
 * What somebody holds on a day, for everything but an ALQ: whoever awarded it, and whether or not it counts there. A
 * whole each of whose parts is held is held too.
 */
export interface UsableHoldings {
  readonly ids: ReadonlySet<string>;
  /** The entries of each held outcome, the one to show first: not through a micro-credential, then the latest. */
  readonly entries: ReadonlyMap<string, readonly HeldOutcome[]>;
}

export function usableHoldings(
  index: CatalogueIndex,
  held: readonly HeldOutcome[],
  asOf: CalendarDate,
  accepts: (entry: HeldOutcome) => boolean = () => true,
): UsableHoldings {
  const valid = held.filter(
    (entry) => !entry.revoked && entry.achievedOn <= asOf && accepts(entry),
  );
  const ids = heldOutcomeIds(index, valid);
  const entries = new Map<string, readonly HeldOutcome[]>();
  for (const entry of valid) {
    entries.set(entry.outcomeId, [...(entries.get(entry.outcomeId) ?? []), entry]);
  }
  for (const [id, own] of entries) entries.set(id, own.toSorted(byUse(index)));
  const addWhole = (id: string): readonly HeldOutcome[] => {
    const known = entries.get(id);
    if (known) return known;
    const parts = (index.partsByWhole.get(id) ?? []).flatMap((part) =>
      addWhole(part.id).slice(0, 1),
    );
    const own = [throughParts(index, id, parts)];
    entries.set(id, own);
    return own;
  };
  for (const whole of completedWholes(index, ids, valid)) addWhole(whole.id);
  return { ids, entries };
}

/** Whether it was achieved through a micro-credential, so that it is stacked. */
export function isStacked(index: CatalogueIndex, { viaId }: HeldOutcome): boolean {
  return viaId !== null && index.microCredentials.has(viaId);
}

function byUse(index: CatalogueIndex): (left: HeldOutcome, right: HeldOutcome) => number {
  return (left, right) =>
    Number(isStacked(index, left)) - Number(isStacked(index, right)) ||
    compareText(right.achievedOn, left.achievedOn) ||
    compareText(left.viaId ?? '', right.viaId ?? '');
}

/** A whole stands on the latest of its parts' days, and is stacked where one of its parts is. */
function throughParts(
  index: CatalogueIndex,
  wholeId: string,
  parts: readonly HeldOutcome[],
): HeldOutcome {
  const days = parts.map(({ achievedOn }) => achievedOn).sort();
  const viaId = parts.find((part) => isStacked(index, part))?.viaId ?? null;
  return achieved(wholeId, days.at(-1) ?? '', { viaId });
}
