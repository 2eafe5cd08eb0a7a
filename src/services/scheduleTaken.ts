import type { CalendarDate } from '../domain/calendarDate.ts';
import type { StudyConstraints } from '../domain/plan.ts';
import type { PlanningOffering, PlanningOutcome } from '../domain/planningCatalogue.ts';
import { scheduleItems, type TimedItem, type TimeSlot } from '../rules/schedule.ts';
import type { Taken } from '../solver/acquisition.ts';
import type { Posed } from '../solver/posed.ts';

/** What the numbers of a search stand for. */
export interface Named {
  /** By way; null where it is taken without an offering. */
  readonly offerings: readonly (PlanningOffering | null)[];
  /** By gain. */
  readonly outcomes: readonly PlanningOutcome[];
}

/** Items follow what they need; the schedule is information and excludes nothing (semantics, Stacking). */
export function scheduleTaken(
  posed: Posed,
  { offerings, outcomes }: Named,
  taken: readonly Taken[],
  { asOf, constraints }: { readonly asOf: CalendarDate; readonly constraints: StudyConstraints },
): readonly (TimeSlot | null)[] {
  const broughtBy = new Map(
    taken.flatMap(({ gained }, order) => gained.map((gain) => [gain, order])),
  );
  const items = taken.map(({ way, gained }, order): TimedItem => {
    const after = gained
      .flatMap((gain) => posed.gain(gain).needs)
      .flatMap((group) => {
        const sources = group.flatMap((need) => broughtBy.get(need) ?? []);
        return sources.length === 0 || sources.includes(order) ? [] : [Math.min(...sources)];
      });
    return {
      offering: offerings[way] ?? null,
      hours: gained.reduce((sum, gain) => sum + (outcomes[gain]?.learningHours ?? 0), 0),
      after: after.filter((position) => position < order),
    };
  });
  return scheduleItems(items, asOf, constraints.hoursPerWeek ?? null);
}
