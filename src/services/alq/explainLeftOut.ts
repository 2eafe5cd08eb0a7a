import type { NotCounted, NotCountedReason } from '../../domain/alq.ts';
import { type CalendarDate, minusYears } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { AlqLedger, DatedEntry } from '../../rules/alqLedger.ts';
import { explainReason } from '../../rules/alqReasons.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';

/** What is put forward: each outcome with its day, and the held entries that show it. */
export interface PutForward {
  readonly days: ReadonlyMap<string, CalendarDate>;
  readonly shown: ReadonlySet<HeldOutcome>;
}

/**
 * Every held entry that is not put forward, with the first reason that applies. By outcome id, then date; entries
 * that agree in both keep the order in which they were given.
 */
export function explainLeftOut(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
  forward: PutForward,
): readonly NotCounted[] {
  const leftOut = ledger.counting.flatMap(({ entries, dated }) =>
    entries
      .filter((held) => !forward.shown.has(held))
      .map((held) => judgeLeftOut(index, terms, held, daysOf(held, dated), forward)),
  );
  return [...ledger.refused, ...leftOut].sort(
    (left, right) =>
      compareText(left.held.outcomeId, right.held.outcomeId) ||
      compareText(left.held.achievedOn, right.held.achievedOn),
  );
}

/** An entry has its own day; a whole held through its parts stands on any of its days. */
function daysOf(held: HeldOutcome, dated: readonly DatedEntry[]): readonly CalendarDate[] {
  const isDerived = dated.some((each) => each.held === held && each.throughParts);
  return isDerived ? dated.map(({ on }) => on) : [held.achievedOn];
}

function judgeLeftOut(
  index: CatalogueIndex,
  terms: AlqTerms,
  held: HeldOutcome,
  ownDays: readonly CalendarDate[],
  forward: PutForward,
): NotCounted {
  const answer = (reason: NotCountedReason, otherId: string | null = null): NotCounted => ({
    held,
    reason,
    explanation: explainReason(index, terms, held, reason, otherId),
  });
  if (forward.days.has(held.outcomeId)) return answer('REPEATED');
  if (!ownDays.some((day) => sharesWindow(terms, day, forward.days))) {
    return answer('OUTSIDE_WINDOW');
  }
  const rivals = [...(index.pairs.get(held.outcomeId) ?? [])]
    .filter(([id]) => forward.days.has(id))
    .sort(([left], [right]) => compareText(left, right));
  for (const kind of ['SUPERSEDED', 'EXCLUDED'] as const) {
    const rival = rivals.find(([, found]) => found === kind);
    if (rival) return answer(`${kind}_PAIR`, rival[0]);
  }
  return answer('LEFT_OUT_FOR_MAJOR');
}

function sharesWindow(
  terms: AlqTerms,
  day: CalendarDate,
  days: ReadonlyMap<string, CalendarDate>,
): boolean {
  const all = [...days.values(), day].sort();
  const [first, last] = [all[0] ?? day, all.at(-1) ?? day];
  return minusYears(last, terms.windowYears) <= first;
}
