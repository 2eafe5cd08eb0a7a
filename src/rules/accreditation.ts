import type { CalendarDate } from '../domain/calendarDate.ts';
import type { PlanningOrganisation } from '../domain/planningCatalogue.ts';

/**
 * Whether the organisation was accredited on the day for the outcome itself or for what carries it.
 * The period's ends are inclusive; a list of what it is accredited for, where there is one, names either.
 */
export function isAccredited(
  organisation: PlanningOrganisation,
  on: CalendarDate,
  forIds: readonly string[],
): boolean {
  if (!organisation.accredited) return false;
  if (organisation.accreditedFrom !== null && on < organisation.accreditedFrom) return false;
  if (organisation.accreditedTo !== null && on > organisation.accreditedTo) return false;
  const named = organisation.accreditedFor;
  return named === null || forIds.some((id) => named.includes(id));
}
