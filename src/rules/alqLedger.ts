import type { NotCounted, NotCountedReason } from '../domain/alq.ts';
import type { CalendarDate } from '../domain/calendarDate.ts';
import { compareText } from '../domain/compareText.ts';
import { achieved, type HeldOutcome } from '../domain/holding.ts';
import type { PlanningOutcome } from '../domain/planningCatalogue.ts';
import { explainReason } from './alqReasons.ts';
import type { AlqTerms } from './alqTerms.ts';
import { isAccredited } from './accreditation.ts';
import { type CatalogueIndex, topFieldOf } from './catalogueIndex.ts';
import { isAssured } from './newlyCounting.ts';
import { completedWholes, datesThroughParts, heldOutcomeIds } from './partsAndWholes.ts';

/** A held outcome that may be put forward, with every date that it may be put forward on. */
export interface CountingOutcome {
  readonly outcome: PlanningOutcome;
  readonly topFieldId: string | null;
  /** Distinct dates in order, each with the entry that shows it. */
  readonly dated: readonly DatedEntry[];
  /** The entries to account for when it is left out or shown by another of them. */
  readonly entries: readonly HeldOutcome[];
}

export interface DatedEntry {
  readonly on: CalendarDate;
  readonly held: HeldOutcome;
  /** It is a whole, held on this day through its parts. */
  readonly throughParts: boolean;
}

/** What is held, sorted into what may count towards an ALQ and what never can, with the reason. */
export interface AlqLedger {
  readonly asOf: CalendarDate;
  /** In the order of outcome ids. */
  readonly counting: readonly CountingOutcome[];
  readonly refused: readonly NotCounted[];
  /** Held for prerequisites, and not to be achieved again, whether or not it counts. */
  readonly heldIds: ReadonlySet<string>;
  /** Held so that a whole of which it is a part would count, as far as this part goes. */
  readonly assuredIds: ReadonlySet<string>;
}

export function openLedger(
  index: CatalogueIndex,
  terms: AlqTerms,
  entries: readonly HeldOutcome[],
  asOf: CalendarDate,
): AlqLedger {
  const valid = entries.filter((entry) => !entry.revoked && entry.achievedOn <= asOf);
  const heldIds = heldOutcomeIds(index, valid);
  const judge = { index, terms, asOf, usedIds: usedOutcomeIds(index, terms, valid) };
  const datesOf = (id: string): readonly CalendarDate[] => {
    const outcome = index.outcomes.get(id);
    if (!outcome || standingReason(judge, outcome) !== null) return [];
    const direct = valid.filter(
      (entry) => entry.outcomeId === id && qualityReason(judge, entry) === null,
    );
    const through = datesThroughParts(index, id, datesOf);
    return [...new Set([...direct.map((entry) => entry.achievedOn), ...through])].sort();
  };
  const wholes = completedWholes(index, heldIds, valid).flatMap((whole) => {
    const dates = datesThroughParts(index, whole.id, datesOf);
    return dates.length > 0 ? [{ whole, dates }] : [];
  });
  const hiddenParts = new Set(wholes.flatMap(({ whole }) => partIds(index, whole.id)));
  const listed = entries.filter((entry) => !hiddenParts.has(entry.outcomeId));
  const candidates = new Map<string, { direct: HeldOutcome[]; derived: HeldOutcome[] }>();
  const refused: NotCounted[] = [];
  const place = (held: HeldOutcome, kind: 'direct' | 'derived') => {
    const reason = reasonAgainst(judge, held);
    if (reason === null) {
      const found = candidates.get(held.outcomeId) ?? { direct: [], derived: [] };
      found[kind].push(held);
      candidates.set(held.outcomeId, found);
    } else if (kind === 'direct') refused.push(refusal(judge, held, reason));
  };
  for (const held of listed) place(held, 'direct');
  const hasEntry = new Set(listed.map((held) => held.outcomeId));
  for (const { whole, dates } of wholes) {
    if (hiddenParts.has(whole.id)) continue;
    const derived = dates.map((on) => achieved(whole.id, on));
    const latest = derived.at(-1);
    const reason = latest && reasonAgainst(judge, latest);
    if (!reason) for (const held of derived) place(held, 'derived');
    else if (!hasEntry.has(whole.id)) refused.push(refusal(judge, latest, reason));
  }
  const assuredIds = new Set([...heldIds].filter((id) => datesOf(id).length > 0));
  const counting = countingOutcomes(index, candidates, hasEntry);
  return { asOf, counting, refused, heldIds, assuredIds };
}

interface Judge {
  readonly index: CatalogueIndex;
  readonly terms: AlqTerms;
  readonly asOf: CalendarDate;
  readonly usedIds: ReadonlySet<string>;
}

/** The first reason that applies, in the order of semantics: dates, credits, quality, use. */
function reasonAgainst(judge: Judge, entry: HeldOutcome): NotCountedReason | null {
  const outcome = judge.index.outcomes.get(entry.outcomeId);
  if (!outcome) return null;
  if (entry.revoked) return 'REVOKED';
  if (entry.achievedOn > judge.asOf) return 'FUTURE_DATED';
  if (outcome.credits === 0 || outcome.partOfId !== null) return 'NO_CREDITS';
  return qualityReason(judge, entry);
}

/** The reasons that hold for a part as well, which has no credits of its own but counts within its whole. */
function qualityReason(judge: Judge, entry: HeldOutcome): NotCountedReason | null {
  const { index, terms } = judge;
  const outcome = index.outcomes.get(entry.outcomeId);
  if (!outcome) return null;
  const standing = standingReason(judge, outcome);
  const via = entry.viaId === null ? undefined : index.microCredentials.get(entry.viaId);
  if (standing === 'NOT_QUALITY_ASSURED') return standing;
  if (via && terms.uncountedRecognitions.has(via.recognition)) return 'NOT_QUALITY_ASSURED';
  const awarder = entry.awardedById === null ? null : index.organisations.get(entry.awardedById);
  if (awarder) {
    const forIds = entry.viaId === null ? [outcome.id] : [outcome.id, entry.viaId];
    const accredited = isAccredited(awarder, entry.achievedOn, forIds);
    if (!accredited || awarder.jurisdiction !== terms.jurisdiction)
      return 'AWARDED_BY_UNACCREDITED';
  }
  return standing;
}

/** The reasons that lie in the outcome itself, whoever awarded it and when. */
function standingReason(judge: Judge, outcome: PlanningOutcome): NotCountedReason | null {
  if (!isAssured(judge.terms, outcome)) return 'NOT_QUALITY_ASSURED';
  return judge.usedIds.has(outcome.id) ? 'ALREADY_USED' : null;
}

/** Whatever an outcome was used for that is not a qualification was an issued ALQ (semantics, Held outcomes). */
function usedOutcomeIds(
  index: CatalogueIndex,
  terms: AlqTerms,
  valid: readonly HeldOutcome[],
): ReadonlySet<string> {
  if (terms.reuseAllowed) return new Set();
  const used = valid.filter((entry) => entry.usedFor.some((id) => !index.qualifications.has(id)));
  return new Set(used.map((entry) => entry.outcomeId));
}

function partIds(index: CatalogueIndex, wholeId: string): readonly string[] {
  return (index.partsByWhole.get(wholeId) ?? []).map((part) => part.id);
}

function refusal(judge: Judge, held: HeldOutcome, reason: NotCountedReason): NotCounted {
  return { held, reason, explanation: explainReason(judge.index, judge.terms, held, reason) };
}

function countingOutcomes(
  index: CatalogueIndex,
  candidates: ReadonlyMap<string, { direct: HeldOutcome[]; derived: HeldOutcome[] }>,
  hasEntry: ReadonlySet<string>,
): readonly CountingOutcome[] {
  const ids = [...candidates.keys()].sort(compareText);
  return ids.flatMap((id) => {
    const outcome = index.outcomes.get(id);
    const found = candidates.get(id);
    if (!outcome || !found) return [];
    const byDate = new Map<CalendarDate, DatedEntry>();
    for (const held of [...found.direct, ...found.derived]) {
      const on = held.achievedOn;
      const throughParts = found.derived.includes(held);
      if (!byDate.has(on)) byDate.set(on, { on, held, throughParts });
    }
    const dated = [...byDate.values()].sort((left, right) => compareText(left.on, right.on));
    const entries = hasEntry.has(id) ? found.direct : found.derived.slice(-1);
    return [{ outcome, topFieldId: topFieldOf(index, outcome)?.id ?? null, dated, entries }];
  });
}
