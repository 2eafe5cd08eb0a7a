import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { heldOutcomeIds } from '../partsAndWholes.ts';

/** What is held on the day: neither revoked nor of a later date. */
export function validOn(held: readonly HeldOutcome[], on: CalendarDate): readonly HeldOutcome[] {
  return held.filter(({ revoked, achievedOn }) => !revoked && achievedOn <= on);
}

/** The outcomes held on the day, wholes through their parts included. */
export function heldOn(
  index: CatalogueIndex,
  held: readonly HeldOutcome[],
  on: CalendarDate,
): ReadonlySet<string> {
  return heldOutcomeIds(index, validOn(held, on));
}
