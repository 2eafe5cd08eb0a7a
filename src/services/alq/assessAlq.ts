import type { AlqAssessment, AlqSelection, MajorOutlook } from '../../domain/alq.ts';
import { type CalendarDate, minusYears } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import { type Hundredths, meetsShare } from '../../domain/hundredths.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { Basis, Policy } from '../../domain/policy.ts';
import { type AlqLedger, openLedger } from '../../rules/alqLedger.ts';
import { type AlqTerms, alqTerms } from '../../rules/alqTerms.ts';
import type { CatalogueIndex } from '../../rules/catalogueIndex.ts';
import { leastOverSelections } from '../../solver/blockSelection.ts';
import { describeSelection, majorShare, sumCredits } from './answerParts.ts';
import {
  type Candidate,
  conflictsAmong,
  otherCreditsMax,
  selectCandidates,
  type SelectionGoal,
  weigh,
} from './candidates.ts';
import { explainLeftOut } from './explainLeftOut.ts';

/** Which ALQ, and which majors, what is held can carry today. Pure: the day is part of the question. */
export function assessAlq(
  index: CatalogueIndex,
  policy: Policy,
  entries: readonly HeldOutcome[],
  asOf: CalendarDate,
): AlqAssessment {
  const terms = alqTerms(policy);
  const ledger = openLedger(index, terms, entries, asOf);
  const best = choose(index, terms, ledger, { fieldId: null, accepts: () => true });
  const selection = best ?? describeSelection(terms, []);
  return {
    basis: basisOf(index, policy, asOf),
    asOf,
    policyId: policy.id,
    eligible: selection.credits >= terms.minCredits,
    selection,
    notCounted: explainLeftOut(index, terms, ledger, {
      days: new Map(selection.outcomes.map((held) => [held.outcomeId, held.achievedOn])),
      shown: new Set(selection.outcomes),
    }),
    majors: outlineMajors(index, terms, ledger),
  };
}

export function basisOf(index: CatalogueIndex, policy: Policy, asOf: CalendarDate): Basis {
  return { asOf, graphVersion: index.version, rules: policy.rules };
}

/** Every top field of the policy's scheme: reachable first, then the nearest. */
export function outlineMajors(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
): readonly MajorOutlook[] {
  return topFieldIds(index, terms)
    .map((fieldId) => outlineMajor(index, terms, ledger, fieldId))
    .sort(
      (left, right) =>
        Number(right.reachable) - Number(left.reachable) ||
        left.creditsNeeded - right.creditsNeeded ||
        right.fieldCredits - left.fieldCredits ||
        compareText(left.fieldId, right.fieldId),
    );
}

/** Only the majors that what is held carries. */
export function reachedMajors(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
): readonly MajorOutlook[] {
  return topFieldIds(index, terms).flatMap(
    (fieldId) => reachedMajor(index, terms, ledger, fieldId) ?? [],
  );
}

export function topFieldIds(index: CatalogueIndex, terms: AlqTerms): readonly string[] {
  return [...index.fields.values()]
    .filter((field) => field.broaderId === null && field.scheme === terms.fieldScheme)
    .map((field) => field.id);
}

/** Whether so many field credits and other credits carry the major. */
export function carriesMajor(terms: AlqTerms, field: Hundredths, other: Hundredths): boolean {
  const total = field + other;
  return total >= terms.minCredits && meetsShare(field, total, terms.majorSharePercent);
}

export function heldCandidates(ledger: AlqLedger): readonly Candidate[] {
  return ledger.counting.map(({ outcome, topFieldId, dated }) => ({
    outcome,
    topFieldId,
    dates: dated.map(({ on }) => on),
  }));
}

function outlineMajor(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
  fieldId: string,
): MajorOutlook {
  const reached = reachedMajor(index, terms, ledger, fieldId);
  if (reached) return reached;
  const recent = stillFresh(terms, ledger);
  const needed = creditsNeeded(index, terms, recent, fieldId);
  const nearest = choose(index, terms, recent, {
    fieldId,
    accepts: (field, other) => carriesMajor(terms, field + needed, other),
  });
  return outlook(index, terms, fieldId, nearest ?? describeSelection(terms, []), needed);
}

function reachedMajor(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
  fieldId: string,
): MajorOutlook | null {
  if (!hasCredits(terms, ledger, fieldId)) return null;
  const accepts = (field: Hundredths, other: Hundredths) => carriesMajor(terms, field, other);
  const reached = choose(index, terms, ledger, { fieldId, accepts });
  return reached && outlook(index, terms, fieldId, reached, 0);
}

/** Whether there are credits enough, windows and pairs aside: most fields are ruled out by that alone. */
function hasCredits(terms: AlqTerms, { counting }: AlqLedger, fieldId: string): boolean {
  const all = sumCredits(counting.map(({ outcome }) => outcome));
  const inField = counting.filter(({ topFieldId }) => topFieldId === fieldId);
  const field = sumCredits(inField.map(({ outcome }) => outcome));
  return all >= terms.minCredits && 100 * field >= terms.majorSharePercent * terms.minCredits;
}

/** What shares a window with the day asked about: only that can be completed by something new. */
function stillFresh(terms: AlqTerms, ledger: AlqLedger): AlqLedger {
  const start = minusYears(ledger.asOf, terms.windowYears);
  const counting = ledger.counting
    .map((each) => ({ ...each, dated: each.dated.filter(({ on }) => on >= start) }))
    .filter(({ dated }) => dated.length > 0);
  return { ...ledger, counting };
}

/** The least credits of the field, in hundredths, that make some selection carry the major. */
function creditsNeeded(
  index: CatalogueIndex,
  terms: AlqTerms,
  recent: AlqLedger,
  fieldId: string,
): Hundredths {
  const candidates = heldCandidates(recent);
  const share = terms.majorSharePercent;
  return leastOverSelections(
    {
      blocks: candidates.map((candidate) => weigh(candidate, fieldId)),
      conflicts: conflictsAmong(index, candidates),
      secondaryMax: otherCreditsMax(terms, candidates, fieldId),
    },
    (field, other) =>
      Math.max(
        0,
        terms.minCredits - field - other,
        Math.ceil((share * other - (100 - share) * field) / (100 - share)),
      ),
  );
}

function outlook(
  index: CatalogueIndex,
  terms: AlqTerms,
  fieldId: string,
  selection: AlqSelection,
  needed: Hundredths,
): MajorOutlook {
  const inField = selection.outcomes
    .flatMap(({ outcomeId }) => index.outcomes.get(outcomeId) ?? [])
    .filter(
      (outcome) => outcome.fieldId && index.topFieldByField.get(outcome.fieldId)?.id === fieldId,
    );
  const fieldCredits = sumCredits(inField);
  return {
    fieldId,
    reachable: needed === 0,
    selection,
    fieldCredits,
    share: majorShare(terms, fieldCredits, selection.credits),
    creditsNeeded: needed,
  };
}

function choose(
  index: CatalogueIndex,
  terms: AlqTerms,
  ledger: AlqLedger,
  goal: SelectionGoal,
): AlqSelection | null {
  const found = selectCandidates(index, terms, heldCandidates(ledger), goal);
  if (!found) return null;
  const chosen = found.chosen.flatMap((position, order) => {
    const counting = ledger.counting[position];
    const on = found.dates[order];
    return counting && on !== undefined ? [{ counting, on }] : [];
  });
  return describeSelection(terms, chosen);
}
