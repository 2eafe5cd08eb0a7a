import type { BundleQuestion } from '../../domain/bundle.ts';
import { scheduleItems, type TimedItem, type TimeSlot } from '../../rules/schedule.ts';
import type { Taken } from '../../solver/acquisition.ts';
import { posedOf } from '../../solver/posed.ts';
import type { PosedBundle } from './poseBundle.ts';

/** Items follow what they need; the schedule is information and excludes nothing. */
export function scheduleTaken(
  { problem, shelf, stock }: PosedBundle,
  taken: readonly Taken[],
  { asOf, constraints }: BundleQuestion,
): readonly (TimeSlot | null)[] {
  const posed = posedOf(problem.acquisition);
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
      offering: shelf.offerings[way] ?? null,
      hours: gained.reduce((sum, gain) => sum + (stock.outcomes[gain]?.learningHours ?? 0), 0),
      after: after.filter((position) => position < order),
    };
  });
  return scheduleItems(items, asOf, constraints.hoursPerWeek ?? null);
}
