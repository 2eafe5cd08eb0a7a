import type { AlqSelection, LevelCredits } from '../../domain/alq.ts';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type Hundredths, meetsShare } from '../../domain/hundredths.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Share } from '../../domain/plan.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CountingOutcome } from '../../rules/alqLedger.ts';

export interface ChosenHeld {
  readonly counting: CountingOutcome;
  readonly on: CalendarDate;
}

/** The entry by which a chosen outcome is shown on the day that the selection gives it. */
export function shownEntry({ counting, on }: ChosenHeld): HeldOutcome {
  const dated = counting.dated.find((entry) => entry.on === on);
  if (!dated) throw new Error(`no entry of ${counting.outcome.id} on ${on}`);
  return dated.held;
}

export function describeSelection(terms: AlqTerms, chosen: readonly ChosenHeld[]): AlqSelection {
  const outcomes = chosen.map(shownEntry);
  const dates = chosen.map(({ on }) => on).sort();
  const credits = sumCredits(chosen.map(({ counting }) => counting.outcome));
  return {
    outcomes,
    credits,
    firstAchievedOn: dates[0] ?? null,
    lastAchievedOn: dates.at(-1) ?? null,
    creditsMissing: Math.max(0, terms.minCredits - credits),
    levels: creditsByLevel(chosen.map(({ counting }) => counting.outcome)),
  };
}

export function sumCredits(outcomes: readonly PlanningOutcome[]): Hundredths {
  return outcomes.reduce((sum, outcome) => sum + outcome.credits, 0);
}

export function majorShare(terms: AlqTerms, field: Hundredths, total: Hundredths): Share {
  const required = terms.majorSharePercent;
  return {
    numerator: field,
    denominator: total,
    required,
    met: meetsShare(field, total, required),
  };
}

/** Levels ascending, outcomes without a level last. */
export function creditsByLevel(outcomes: readonly PlanningOutcome[]): readonly LevelCredits[] {
  const sums = new Map<number | null, Hundredths>();
  for (const { level, credits } of outcomes) sums.set(level, (sums.get(level) ?? 0) + credits);
  return [...sums]
    .map(([level, credits]) => ({ level, credits }))
    .sort((left, right) => (left.level ?? Infinity) - (right.level ?? Infinity));
}
