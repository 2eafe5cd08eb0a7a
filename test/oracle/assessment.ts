import type { NotCountedReason } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Catalogue } from './catalogue.ts';
import { lapseDay, plusDays, sevenYearsBefore, shareWindow } from './calendar.ts';
import { compareIds, found, MAJOR_PERCENT, MIN_CREDITS, readFacts, type Facts } from './facts.ts';
import { viewHeld, type HeldView } from './held.ts';
import {
  allSelections,
  bestSelection,
  creditsIn,
  type Candidate,
  type Selection,
} from './selections.ts';

export interface OracleAssessment {
  readonly eligible: boolean;
  readonly selection: Selection;
  readonly notCounted: readonly LeftOut[];
  /** In order. */
  readonly majors: readonly OracleMajor[];
}

export interface LeftOut {
  readonly outcomeId: string;
  /** Null for a whole held through its parts, which has no entry of its own. */
  readonly achievedOn: string | null;
  readonly reason: NotCountedReason;
}

export interface OracleMajor {
  readonly fieldId: string;
  readonly reachable: boolean;
  readonly creditsNeeded: number;
  readonly fieldCredits: number;
  readonly shareMet: boolean;
  readonly selection: Selection;
}

export interface OracleLapse {
  readonly on: string;
  readonly outcomeId: string;
  readonly achievedOn: string;
  readonly creditsAfter: number;
  readonly stillEligible: boolean;
  readonly majorsLost: readonly string[];
}

export function oracleAssessment(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  asOf: string,
): OracleAssessment {
  const facts = readFacts(catalogue);
  const view = viewHeld(facts, held, asOf);
  const selections = allSelections(heldCandidates(facts, view), forbiddenPair(facts));
  const selection = best(selections, null);
  return {
    eligible: selection.credits >= MIN_CREDITS,
    selection,
    notCounted: leftOut(facts, view, selection),
    majors: facts.majorFieldIds
      .map((fieldId) => outlook(selections, fieldId, asOf))
      .sort(
        (a, b) =>
          Number(b.reachable) - Number(a.reachable) ||
          a.creditsNeeded - b.creditsNeeded ||
          b.fieldCredits - a.fieldCredits ||
          compareIds(a.fieldId, b.fieldId),
      ),
  };
}

export function heldCandidates(facts: Facts, view: HeldView): Candidate[] {
  return [...view.countingDates].flatMap(([id, dates]) => {
    const { credits, topField } = found(facts.outcomes, id);
    return credits > 0 ? [{ id, credits, topField, dates }] : [];
  });
}

export function forbiddenPair(facts: Facts): (left: string, right: string) => boolean {
  return (left, right) => facts.isExcludedPair(left, right) || facts.isSupersededPair(left, right);
}

export function meetsMajorShare(selection: Selection, fieldId: string): boolean {
  const { credits } = selection;
  return credits > 0 && 100 * creditsIn(selection, fieldId) >= MAJOR_PERCENT * credits;
}

export function reaches(selection: Selection, fieldId: string | null): boolean {
  if (selection.credits < MIN_CREDITS) return false;
  return fieldId === null || meetsMajorShare(selection, fieldId);
}

function best(selections: readonly Selection[], fieldId: string | null): Selection {
  const selection = bestSelection(selections, fieldId);
  if (!selection) throw new Error('There is always the empty selection.');
  return selection;
}

function outlook(selections: readonly Selection[], fieldId: string, asOf: string): OracleMajor {
  const reaching = selections.filter((selection) => reaches(selection, fieldId));
  const reachable = reaching.length > 0;
  // The added credits are dated asOf, so what they are added to must share a window with that day.
  const open = selections.filter(({ first }) => first === null || shareWindow(first, asOf));
  const needs = open.map((selection) => creditsToAdd(selection, fieldId));
  const creditsNeeded = reachable ? 0 : Math.min(...needs);
  const shown = reachable ? reaching : open.filter((_, index) => needs[index] === creditsNeeded);
  const selection = best(shown, fieldId);
  return {
    fieldId,
    reachable,
    creditsNeeded,
    fieldCredits: creditsIn(selection, fieldId),
    shareMet: meetsMajorShare(selection, fieldId),
    selection,
  };
}

/** The least whole n >= 0 with total + n >= 4000 and 100 (field + n) >= 51 (total + n). */
function creditsToAdd(selection: Selection, fieldId: string): number {
  const total = selection.credits;
  const field = creditsIn(selection, fieldId);
  const forShare = Math.ceil((MAJOR_PERCENT * total - 100 * field) / (100 - MAJOR_PERCENT));
  return Math.max(0, MIN_CREDITS - total, forShare);
}

/** One reason for each entry (and each whole held through its parts) that the selection leaves out. */
export function leftOut(facts: Facts, view: HeldView, selection: Selection): LeftOut[] {
  const shown = new Map(selection.members.map(({ candidate, date }) => [candidate.id, date]));
  const rows: LeftOut[] = [];
  for (const entry of view.entries) {
    const { outcomeId, achievedOn } = entry;
    const whole = found(facts.outcomes, outcomeId).record.partOf;
    if (whole !== undefined && view.wholesThroughParts.has(whole)) continue;
    const reason = view.reasonOf(entry);
    if (reason !== null) {
      rows.push({ outcomeId, achievedOn, reason });
    } else if (shown.get(outcomeId) === achievedOn) {
      shown.set(outcomeId, ''); // Only one entry of that day is the one shown.
    } else {
      const why = shown.has(outcomeId)
        ? 'REPEATED'
        : reasonBeside(facts, selection, outcomeId, [achievedOn]);
      rows.push({ outcomeId, achievedOn, reason: why });
    }
  }
  for (const id of view.wholesThroughParts) {
    const whole = found(facts.outcomes, id);
    const upper = whole.record.partOf;
    const hasEntry = view.entries.some(({ outcomeId }) => outcomeId === id);
    const hidden = upper !== undefined && view.wholesThroughParts.has(upper);
    if (hasEntry || hidden || shown.has(id)) continue;
    let reason: NotCountedReason;
    if (whole.credits === 0) reason = 'NO_CREDITS';
    else if (!whole.assured) reason = 'NOT_QUALITY_ASSURED';
    else reason = reasonBeside(facts, selection, id, view.countingDates.get(id) ?? []);
    rows.push({ outcomeId: id, achievedOn: null, reason });
  }
  return rows;
}

function reasonBeside(
  facts: Facts,
  selection: Selection,
  outcomeId: string,
  dates: readonly string[],
): NotCountedReason {
  const { first, last } = selection;
  const fits = (date: string) =>
    first === null ||
    last === null ||
    shareWindow(date < first ? date : first, date > last ? date : last);
  if (!dates.some(fits)) return 'OUTSIDE_WINDOW';
  if (selection.ids.some((id) => facts.isSupersededPair(id, outcomeId))) return 'SUPERSEDED_PAIR';
  if (selection.ids.some((id) => facts.isExcludedPair(id, outcomeId))) return 'EXCLUDED_PAIR';
  return 'LEFT_OUT_FOR_MAJOR';
}

export function oracleTimeline(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  asOf: string,
): OracleLapse[] {
  const facts = readFacts(catalogue);
  const counting = heldCandidates(facts, viewHeld(facts, held, asOf)).map((candidate) => {
    const latest = candidate.dates.at(-1) ?? '';
    return { candidate, latest, on: lapseDay(latest) };
  });
  const unlapsedOn = (day: string): Selection[] =>
    allSelections(
      counting.filter(({ latest }) => sevenYearsBefore(day) <= latest).map((row) => row.candidate),
      forbiddenPair(facts),
    );
  const majorsOn = (day: string): string[] => {
    const selections = unlapsedOn(day);
    return facts.majorFieldIds.filter((id) => selections.some((each) => reaches(each, id)));
  };
  return counting
    .filter(({ on }) => on > asOf)
    .map(({ candidate, latest, on }) => {
      const creditsAfter = best(unlapsedOn(on), null).credits;
      const stillReached = majorsOn(on);
      return {
        on,
        outcomeId: candidate.id,
        achievedOn: latest,
        creditsAfter,
        stillEligible: creditsAfter >= MIN_CREDITS,
        majorsLost: majorsOn(plusDays(on, -1)).filter((id) => !stillReached.includes(id)),
      };
    })
    .sort((a, b) => compareIds(a.on, b.on) || compareIds(a.outcomeId, b.outcomeId));
}
