import type { CompletionPlan } from '../../domain/alq.ts';
import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { HeldOutcome } from '../../domain/holding.ts';
import type { ObjectiveValue, PlannedItem, PlanObjective, Proof } from '../../domain/plan.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import { topFieldOf } from '../../rules/catalogueIndex.ts';
import type { TimeSlot } from '../../rules/schedule.ts';
import type { Taken } from '../../solver/acquisition.ts';
import type { FoundPlan } from '../../solver/acquire.ts';
import { listAt } from '../../solver/lists.ts';
import { posedOf } from '../../solver/posed.ts';
import { scheduleTaken } from '../scheduleTaken.ts';
import { majorShare, shownEntry, sumCredits } from './answerParts.ts';
import { heldCandidates } from './assessAlq.ts';
import { type Candidate, selectCandidates } from './candidates.ts';
import {
  carries,
  type CompletionContext,
  type CompletionProblem,
  majorFieldOf,
} from './completionProblem.ts';
import { explainPlan } from './explainPlan.ts';

const NOTHING_ASIDE: ReadonlySet<never> = new Set<never>();

/** What a plan puts forward: held entries, and newly achieved outcomes. */
export interface Counted {
  readonly held: readonly HeldOutcome[];
  readonly fresh: readonly PlanningOutcome[];
  /** The day of each outcome put forward. */
  readonly days: ReadonlyMap<string, CalendarDate>;
}

/** A plan in the words of the question: by ids, with days, sums, share, proof and reasons. */
export function describePlan(
  context: CompletionContext,
  posed: CompletionProblem,
  found: FoundPlan,
  candidates: number,
): { readonly plan: CompletionPlan; readonly counted: Counted } {
  const { terms, question } = context;
  const counted = countForward(context, freshCounting(posed, found.taken));
  const slots = scheduleTaken(posedOf(posed.problem), posed.shelf, found.taken, question);
  const take = found.taken.map((taken, order) => plannedItem(posed, taken, slots[order] ?? null));
  const newOutcomes = found.taken.flatMap(({ gained }) =>
    gained.flatMap((gain) => posed.shelf.outcomes[gain] ?? []),
  );
  const heldOutcomes = counted.held.flatMap(
    ({ outcomeId }) => context.index.outcomes.get(outcomeId) ?? [],
  );
  const forward = [...heldOutcomes, ...counted.fresh];
  const total = sumCredits(forward);
  const inField = forward.filter(
    (outcome) => topFieldOf(context.index, outcome)?.id === question.majorFieldId,
  );
  const fees = feesOf(posed, found.taken);
  const plan = {
    take,
    counted: counted.held,
    newOutcomeIds: newOutcomes.map(({ id }) => id),
    countedNewIds: counted.fresh.map(({ id }) => id),
    newCredits: sumCredits(newOutcomes),
    learningHours: newOutcomes.reduce((sum, outcome) => sum + outcome.learningHours, 0),
    ...fees,
    weeks: weeksUntil(question.asOf, slots),
    totalCredits: total,
    share: question.majorFieldId === null ? null : majorShare(terms, sumCredits(inField), total),
    proof: proofOf(question.minimise, posed, found, candidates),
  };
  return { plan: { ...plan, explanation: explainPlan(context, plan) }, counted };
}

/** The selection that is put forward once `fresh` is achieved on the day of completion. */
export function countForward(
  context: CompletionContext,
  fresh: readonly PlanningOutcome[],
): Counted {
  const counted = tryForward(context, fresh);
  if (!counted) throw new Error('the plan that the search found does not verify');
  return counted;
}

/** Null where what is held and `fresh` together carry nothing on the day of completion. */
export function tryForward(
  context: CompletionContext,
  fresh: readonly PlanningOutcome[],
): Counted | null {
  const { index, terms, ledger, question } = context;
  const fieldId = majorFieldOf(question, NOTHING_ASIDE);
  const held = heldCandidates(ledger).map((candidate, order) => ({
    candidate,
    counting: ledger.counting[order],
  }));
  const added = fresh.map((outcome) => ({
    candidate: newCandidate(context, outcome),
    counting: undefined,
  }));
  const all = [...held, ...added].sort((left, right) =>
    compareText(left.candidate.outcome.id, right.candidate.outcome.id),
  );
  const found = selectCandidates(
    index,
    terms,
    all.map(({ candidate }) => candidate),
    { fieldId, accepts: (field, other) => carries(terms, fieldId, terms.minCredits, field, other) },
  );
  if (!found) return null;
  const chosen = found.chosen.flatMap((position, order) => {
    const each = all[position];
    const on = found.dates[order];
    return each && on !== undefined ? [{ ...each, on }] : [];
  });
  return {
    held: chosen.flatMap(({ counting, on }) => (counting ? [shownEntry({ counting, on })] : [])),
    fresh: chosen.flatMap(({ counting, candidate }) => (counting ? [] : [candidate.outcome])),
    days: new Map(chosen.map(({ candidate, on }) => [candidate.outcome.id, on])),
  };
}

function newCandidate({ index, question }: CompletionContext, outcome: PlanningOutcome): Candidate {
  const topFieldId = topFieldOf(index, outcome)?.id ?? null;
  return { outcome, topFieldId, dates: [question.completeBy] };
}

/** New outcomes that count: through the offering taken, or as a whole each of whose parts counts. By id. */
export function freshCounting(
  { problem, shelf }: CompletionProblem,
  taken: readonly Taken[],
): readonly PlanningOutcome[] {
  const { stock, counts } = problem.shelf;
  const gained = new Set(taken.flatMap((each) => each.gained));
  const direct = new Set(taken.flatMap(({ way }) => [...listAt(counts, way)]));
  const isCounted = (gain: number): boolean => {
    if (problem.had[gain] === 1) return true;
    if (!gained.has(gain)) return false;
    if (direct.has(gain)) return true;
    const parts = listAt(stock.parts, gain);
    return parts.length > 0 && problem.countsInParts[gain] === 1 && parts.every(isCounted);
  };
  const weighs = (gain: number) =>
    (problem.primary[gain] ?? 0) + (problem.secondary[gain] ?? 0) > 0;
  return [...gained]
    .sort((left, right) => left - right)
    .filter((gain) => weighs(gain) && isCounted(gain))
    .flatMap((gain) => shelf.outcomes[gain] ?? []);
}

export function plannedItem(
  posed: CompletionProblem,
  taken: Taken,
  slot: TimeSlot | null,
): PlannedItem {
  const outcomes = taken.gained.flatMap((gain) => posed.shelf.outcomes[gain] ?? []);
  return {
    itemId: itemId(posed, taken),
    offeringId: posed.shelf.offerings[taken.way]?.id ?? null,
    newOutcomeIds: outcomes.map(({ id }) => id),
    newCredits: sumCredits(outcomes),
    startsOn: slot?.startsOn ?? null,
    endsOn: slot?.endsOn ?? null,
  };
}

function itemId({ shelf }: CompletionProblem, { item }: Taken): string {
  return shelf.items[item]?.id ?? '';
}

export function feesOf(posed: CompletionProblem, taken: readonly Taken[]) {
  const fees = taken.map((each) => posed.shelf.offerings[each.way]?.feeNzd ?? null);
  const known = fees.filter((fee) => fee !== null);
  return {
    fee: fees.length > 0 && known.length === 0 ? null : known.reduce((sum, fee) => sum + fee, 0),
    feeUnknownFor: taken
      .filter((_each, order) => fees[order] === null)
      .map((each) => itemId(posed, each))
      .sort(compareText),
  };
}

function weeksUntil(asOf: CalendarDate, slots: readonly (TimeSlot | null)[]): number | null {
  let last = asOf;
  for (const slot of slots) {
    if (slot === null) return null;
    if (slot.endsOn > last) last = slot.endsOn;
  }
  return daysBetween(asOf, last) / 7;
}

/** Only what was asked for is shown; a fee is two entries. */
function proofOf(
  minimise: readonly PlanObjective[],
  posed: CompletionProblem,
  found: FoundPlan,
  candidates: number,
): Proof {
  const asked = new Set(
    minimise.flatMap((each): readonly string[] =>
      each === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [each],
    ),
  );
  const objective = posed.problem.costs.flatMap((cost, order): readonly ObjectiveValue[] => {
    const outcome = found.outcomes[order];
    return asked.has(cost) && outcome ? [{ objective: cost, ...outcome }] : [];
  });
  const proven = objective.every((each) => each.proven);
  return {
    status: proven ? 'OPTIMAL' : 'TIME_LIMIT',
    objective,
    milliseconds: found.milliseconds,
    candidates,
  };
}
