import type { AlqLapse } from '../../domain/alq.ts';
import { type CalendarDate, minusYears, plusDays } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Policy } from '../../domain/policy.ts';
import { type AlqLedger, type CountingOutcome, openLedger } from '../../rules/alqLedger.ts';
import { type AlqTerms, alqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { carriesMajor, heldCandidates, topFieldIds } from './assessAlq.ts';
import { selectCandidates } from './candidates.ts';

/** What ages out of the window, and when, if nothing is done. By day, then outcome id. */
export function outlineTimeline(
  index: CatalogueIndex,
  policy: Policy,
  entries: readonly HeldOutcome[],
  asOf: CalendarDate,
): readonly AlqLapse[] {
  const terms = alqTerms(policy);
  const ledger = openLedger(index, terms, entries, asOf);
  const lapses = ledger.counting
    .map((counting) => ({ counting, on: lapseDay(terms, latest(counting).on) }))
    .sort(
      (left, right) =>
        compareText(left.on, right.on) ||
        compareText(left.counting.outcome.id, right.counting.outcome.id),
    );
  const days = [...new Set(lapses.map(({ on }) => on))].filter((day) => day > asOf);
  const outlookOn = new Map<CalendarDate, Outlook>();
  let before: Outlook | null = null;
  for (const day of days) {
    before ??= lookAhead(index, terms, unlapsed(ledger, lapses, plusDays(day, -1)));
    const after = lookAhead(index, terms, unlapsed(ledger, lapses, day));
    const reachedBefore: readonly string[] = before.majors;
    outlookOn.set(day, {
      credits: after.credits,
      majors: reachedBefore.filter((fieldId) => !after.majors.includes(fieldId)),
    });
    before = after;
  }
  return lapses.flatMap(({ counting, on }) => {
    const outlook = outlookOn.get(on);
    if (!outlook) return [];
    return {
      on,
      outcome: latest(counting).held,
      creditsAfter: outlook.credits,
      stillEligible: outlook.credits >= terms.minCredits,
      majorsLost: outlook.majors,
    };
  });
}

interface Outlook {
  readonly credits: number;
  /** Top fields by id. */
  readonly majors: readonly string[];
}

/** The first day on which nothing newly achieved shares a window with what was achieved on the given day. */
function lapseDay(terms: AlqTerms, achievedOn: CalendarDate): CalendarDate {
  // The day seven years later to the letter still shares the window, unless it was clamped: then look around it.
  const year = Number(achievedOn.slice(0, 4)) + terms.windowYears;
  let day = plusDays(`${String(year).padStart(4, '0')}-${achievedOn.slice(5, 7)}-01`, 0);
  while (minusYears(day, terms.windowYears) <= achievedOn) day = plusDays(day, 1);
  return day;
}

function latest(counting: CountingOutcome) {
  const dated = counting.dated.at(-1);
  if (!dated) throw new Error(`${counting.outcome.id} counts on no day`);
  return dated;
}

function unlapsed(
  ledger: AlqLedger,
  lapses: readonly { readonly counting: CountingOutcome; readonly on: CalendarDate }[],
  day: CalendarDate,
): AlqLedger {
  const fresh = new Set(lapses.filter(({ on }) => on > day).map(({ counting }) => counting));
  const counting = ledger.counting.filter((each) => fresh.has(each));
  return { ...ledger, counting: counting.map((each) => ({ ...each, dated: [latest(each)] })) };
}

function lookAhead(index: CatalogueIndex, terms: AlqTerms, ledger: AlqLedger): Outlook {
  const candidates = heldCandidates(ledger);
  const all = selectCandidates(index, terms, candidates, { fieldId: null, accepts: () => true });
  const majors = topFieldIds(index, terms).filter((fieldId) =>
    selectCandidates(index, terms, candidates, {
      fieldId,
      accepts: (field, other) => carriesMajor(terms, field, other),
    }),
  );
  return { credits: all ? all.primary : 0, majors };
}
