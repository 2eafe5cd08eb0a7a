import type { NotCountedReason } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { assuresItsOutcomes, found, isAccredited, type Facts } from './facts.ts';

/** What somebody holds on a day, and which of it may count towards an ALQ on which dates. */
export interface HeldView {
  readonly asOf: string;
  readonly entries: readonly HeldOutcome[];
  /** Held for prerequisites: whatever was awarded, by whomever, wholes through their parts included. */
  readonly ids: ReadonlySet<string>;
  /** Per outcome that would count, its dates in order. Outcomes of 0 credits are in here, as parts. */
  readonly countingDates: ReadonlyMap<string, readonly string[]>;
  /** Wholes that are held through parts each of which would count. */
  readonly wholesThroughParts: ReadonlySet<string>;
  /** Why an entry does not count whatever the selection; null where it may. */
  readonly reasonOf: (entry: HeldOutcome) => NotCountedReason | null;
}

export function viewHeld(facts: Facts, entries: readonly HeldOutcome[], asOf: string): HeldView {
  const held = entries.filter((entry) => !entry.revoked && entry.achievedOn <= asOf);
  const used = new Set(
    held
      .filter((entry) => entry.usedFor.some((id) => !facts.qualificationIds.has(id)))
      .map((entry) => entry.outcomeId),
  );
  const countingDates = new Map<string, readonly string[]>();
  const wholesThroughParts = new Set<string>();
  for (const { id } of facts.outcomes.values()) {
    const through = datesThroughParts(facts, held, used, id);
    if (through.length > 0) wholesThroughParts.add(id);
    const dates = datesOf(facts, held, used, id);
    if (dates.length > 0) countingDates.set(id, dates);
  }
  return {
    asOf,
    entries,
    ids: withWholes(facts, new Set(held.map(({ outcomeId }) => outcomeId))),
    countingDates,
    wholesThroughParts,
    reasonOf: (entry) => {
      if (entry.revoked) return 'REVOKED';
      if (entry.achievedOn > asOf) return 'FUTURE_DATED';
      if (found(facts.outcomes, entry.outcomeId).credits === 0) return 'NO_CREDITS';
      return reasonOfAward(facts, entry) ?? (used.has(entry.outcomeId) ? 'ALREADY_USED' : null);
    },
  };
}

/** "A whole is held through its parts when each of them is held." */
export function withWholes(facts: Facts, ids: ReadonlySet<string>): Set<string> {
  const all = new Set(ids);
  let before = -1;
  while (before !== all.size) {
    before = all.size;
    for (const { id, parts } of facts.outcomes.values())
      if (parts.length > 0 && parts.every((part) => all.has(part))) all.add(id);
  }
  return all;
}

function reasonOfAward(facts: Facts, entry: HeldOutcome): NotCountedReason | null {
  const via = facts.microCredentials.get(entry.viaId ?? '');
  const assured = found(facts.outcomes, entry.outcomeId).assured;
  if (!assured || (via && !assuresItsOutcomes(via))) return 'NOT_QUALITY_ASSURED';
  if (entry.awardedById === null) return null;
  const awarder = found(facts.organisations, entry.awardedById);
  return isAccredited(awarder, entry.achievedOn, entry.outcomeId, via?.id ?? null)
    ? null
    : 'AWARDED_BY_UNACCREDITED';
}

type Used = ReadonlySet<string>;

function datesOf(facts: Facts, held: readonly HeldOutcome[], used: Used, id: string): string[] {
  if (!found(facts.outcomes, id).assured || used.has(id)) return [];
  const direct = held
    .filter((entry) => entry.outcomeId === id && reasonOfAward(facts, entry) === null)
    .map((entry) => entry.achievedOn);
  return [...new Set([...direct, ...datesThroughParts(facts, held, used, id)])].sort();
}

/** "its date is the latest of the dates chosen for the parts": every latest that some choice gives. */
function datesThroughParts(
  facts: Facts,
  held: readonly HeldOutcome[],
  used: Used,
  id: string,
): string[] {
  const { parts } = found(facts.outcomes, id);
  if (parts.length === 0) return [];
  let latests = [''];
  for (const part of parts) {
    const dates = datesOf(facts, held, used, part);
    latests = latests.flatMap((latest) => dates.map((date) => (date > latest ? date : latest)));
    latests = [...new Set(latests)];
  }
  return latests.sort();
}
