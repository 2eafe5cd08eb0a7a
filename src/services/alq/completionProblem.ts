import type { AlqCompletionQuestion } from '../../domain/alq.ts';
import { minusYears } from '../../domain/calendarDate.ts';
import { compareText } from '../../domain/compareText.ts';
import type { PlanningOutcome } from '../../domain/planningCatalogue.ts';
import { meetsShare } from '../../domain/hundredths.ts';
import type { AlqLedger, CountingOutcome } from '../../rules/alqLedger.ts';
import type { AlqTerms } from '../../rules/alqTerms.ts';
import { type CatalogueIndex, topFieldOf } from '../../rules/catalogueIndex.ts';
import { countingOutcomes, isAssured } from '../../rules/newlyCounting.ts';
import { type SetAside, takeableItems, type TakeableItem } from '../../rules/takeable.ts';
import type { AcquisitionProblem, Cost, Gain, Target, Variant } from '../../solver/acquisition.ts';
import { heldCandidates } from './assessAlq.ts';
import { selectCandidates, weigh } from './candidates.ts';

/** The question as the solver sees it, and the names of what it numbers. */
export interface CompletionProblem {
  readonly problem: AcquisitionProblem;
  readonly items: readonly TakeableItem[];
  /** The offering of each variant of each item; null: taken although nobody offers it. */
  readonly offeringIds: readonly (readonly (string | null)[])[];
  readonly gains: readonly PlanningOutcome[];
  /** Something that must be taken or gained is nowhere to be had. */
  readonly unmeetable: boolean;
}

export interface CompletionContext {
  readonly index: CatalogueIndex;
  readonly terms: AlqTerms;
  readonly ledger: AlqLedger;
  readonly question: AlqCompletionQuestion;
}

/** `setAside` leaves requirements away, one by one, to find those that conflict. */
export function poseCompletion(context: CompletionContext, setAside: SetAside): CompletionProblem {
  const { index, question, ledger } = context;
  const { constraints } = question;
  const requireIds = setAside.has('REQUIRED') ? [] : (constraints.requireIds ?? []);
  const shelf = takeableItems(index, constraints, question.asOf, setAside);
  const gains = gainedOutcomes(context, shelf);
  const position = new Map(gains.map(({ id }, order) => [id, order]));
  const offered = shelf.flatMap((item) => {
    const ways = itemVariants(context, item, position, setAside);
    return ways.length > 0 && isWorthwhile(item, position, requireIds) ? [{ item, ways }] : [];
  });
  const target = targetOf(context, setAside);
  const held = target === null ? [] : heldInWindow(context, setAside);
  const pairIds = [...held.map(({ outcome }) => outcome.id), ...gains.map(({ id }) => id)];
  const wanted = requireIds.filter((id) => !ledger.heldIds.has(id));
  const onShelf = new Set(offered.map(({ item }) => item.id));
  return {
    problem: {
      gains: gains.map((outcome) => poseGain(context, outcome, position, setAside)),
      items: offered.map(({ item, ways }) => ({
        variants: ways.map(({ variant }) => variant),
        required: positions(item, position, true),
        optional: positions(item, position, false),
        mustTake: isRequired(item, requireIds),
      })),
      held: held.map((counting) => weigh(counting, majorFieldOf(question, setAside))),
      conflicts: setAside.has('EXCLUSION_PAIR') ? [] : conflictPairs(index, pairIds),
      target,
      mustGain: wanted.flatMap((id) => position.get(id) ?? []),
      feeMax: setAside.has('MAX_FEE') ? null : (constraints.maxFee ?? null),
      hoursMax: setAside.has('MAX_HOURS') ? null : (constraints.maxHours ?? null),
      costs: costsAsked(question),
    },
    items: offered.map(({ item }) => item),
    offeringIds: offered.map(({ ways }) => ways.map(({ offeringId }) => offeringId)),
    gains,
    unmeetable: wanted.some((id) =>
      index.outcomes.has(id) ? !position.has(id) : !onShelf.has(id),
    ),
  };
}

/** The field of the major that is asked for, unless the major is left aside. */
export function majorFieldOf(question: AlqCompletionQuestion, setAside: SetAside): string | null {
  return setAside.has('MAJOR_SHARE') ? null : question.majorFieldId;
}

/** What is put forward must reach this; a share of nothing is never met, so it asks for something at least. */
export function leastCredits(context: CompletionContext, setAside: SetAside): number {
  if (!setAside.has('MIN_CREDITS')) return context.terms.minCredits;
  return majorFieldOf(context.question, setAside) === null ? 0 : 1;
}

/** Whether a selection of what is held alone carries what is asked, in any one window. */
export function heldCarries(context: CompletionContext, setAside: SetAside): boolean {
  const { index, terms, ledger, question } = context;
  const fieldId = majorFieldOf(question, setAside);
  const least = leastCredits(context, setAside);
  const found = selectCandidates(index, terms, heldCandidates(ledger), {
    fieldId,
    ignoreWindow: setAside.has('WINDOW'),
    ignorePairs: setAside.has('EXCLUSION_PAIR'),
    accepts: (field, other) => carries(terms, fieldId, least, field, other),
  });
  return found !== null;
}

/** Whether so many credits carry the ALQ, and the major where one is asked for. */
export function carries(
  terms: AlqTerms,
  fieldId: string | null,
  least: number,
  field: number,
  other: number,
): boolean {
  const total = field + other;
  if (total < least) return false;
  return fieldId === null || meetsShare(field, total, terms.majorSharePercent);
}

function targetOf(context: CompletionContext, setAside: SetAside): Target | null {
  if (heldCarries(context, setAside)) return null;
  const { terms, question } = context;
  const primaryPercent = majorFieldOf(question, setAside) === null ? null : terms.majorSharePercent;
  return { total: leastCredits(context, setAside), primaryPercent };
}

/** Held outcomes that share a window with what is newly achieved. */
function heldInWindow(context: CompletionContext, setAside: SetAside): readonly CountingOutcome[] {
  const { terms, ledger, question } = context;
  const start = setAside.has('WINDOW') ? '' : minusYears(question.completeBy, terms.windowYears);
  return ledger.counting.filter(({ dated }) => dated.some(({ on }) => on >= start));
}

/** The objectives asked for, then those that settle ties so that the same question has the same answer. */
export function costsAsked({ minimise }: AlqCompletionQuestion): readonly Cost[] {
  const asked = [...minimise, 'CREDITS', 'FEE', 'ITEMS'] as const;
  const costs = asked.flatMap((objective): readonly Cost[] => {
    if (objective === 'WEEKS') return [];
    return objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective];
  });
  return [...new Set(costs)];
}

/** Outcomes that something on the shelf brings, with the wholes that their last part would complete. By id. */
function gainedOutcomes(
  { index, ledger }: CompletionContext,
  shelf: readonly TakeableItem[],
): readonly PlanningOutcome[] {
  const ids = new Set(shelf.flatMap((item) => item.outcomes.map(({ outcomeId }) => outcomeId)));
  // The set grows while it is walked: a completed whole may be a part itself.
  for (const id of ids) {
    const wholeId = index.outcomes.get(id)?.partOfId;
    const parts = wholeId ? (index.partsByWhole.get(wholeId) ?? []) : [];
    const within = (part: PlanningOutcome) => ids.has(part.id) || ledger.heldIds.has(part.id);
    if (wholeId && parts.every(within)) ids.add(wholeId);
  }
  return [...ids]
    .filter((id) => !ledger.heldIds.has(id))
    .sort(compareText)
    .flatMap((id) => index.outcomes.get(id) ?? []);
}

function poseGain(
  context: CompletionContext,
  outcome: PlanningOutcome,
  position: ReadonlyMap<string, number>,
  setAside: SetAside,
): Gain {
  const { index, terms, ledger, question } = context;
  const excluded = setAside.has('EXCLUDED') ? [] : (question.constraints.excludeIds ?? []);
  const counts = outcome.credits > 0 && outcome.partOfId === null && isAssured(terms, outcome);
  const groups = setAside.has('PREREQUISITE') ? [] : outcome.prerequisites;
  const parts = index.partsByWhole.get(outcome.id) ?? [];
  const heldParts = parts.filter(({ id }) => ledger.heldIds.has(id));
  const missing = parts.flatMap(({ id }) => position.get(id) ?? []);
  const topFieldId = topFieldOf(index, outcome)?.id ?? null;
  return {
    credits: outcome.credits,
    hours: outcome.learningHours,
    weight: counts ? weigh({ outcome, topFieldId }, majorFieldOf(question, setAside)) : null,
    needs: groups
      .filter((group) => !group.some((id) => ledger.heldIds.has(id)))
      .map((group) => group.flatMap((id) => position.get(id) ?? [])),
    parts: parts.length > 0 && heldParts.length + missing.length === parts.length ? missing : null,
    partsCount: isAssured(terms, outcome) && heldParts.every(({ id }) => ledger.assuredIds.has(id)),
    forbidden: excluded.includes(outcome.id),
  };
}

interface Way {
  readonly variant: Variant;
  readonly offeringId: string | null;
}

/** The ways to take an item that are worth telling apart, cheapest first: a dearer one must let more count. */
function itemVariants(
  context: CompletionContext,
  item: TakeableItem,
  position: ReadonlyMap<string, number>,
  setAside: SetAside,
): readonly Way[] {
  const { index, terms, question } = context;
  const bounded = question.constraints.maxFee !== undefined && !setAside.has('MAX_FEE');
  const offerings = [...item.offerings, ...(item.unoffered ? [null] : [])];
  const ways = offerings
    .filter((offering) => !bounded || (offering !== null && offering.feeNzd !== null))
    .map((offering): Way => {
      const ids = countingOutcomes(index, terms, item, offering, question.completeBy);
      const fee = offering?.feeNzd ?? null;
      const counts = ids.flatMap((id) => position.get(id) ?? []);
      const variant = { unknownFee: fee === null ? 1 : 0, fee: fee ?? 0, counts } as const;
      return { variant, offeringId: offering?.id ?? null };
    })
    .sort((left, right) => byCost(left.variant, right.variant));
  return ways.reduce<readonly Way[]>(
    (kept, way) =>
      kept.some(({ variant }) => covers(variant, way.variant)) ? kept : [...kept, way],
    [],
  );
}

function byCost(left: Variant, right: Variant): number {
  return left.unknownFee - right.unknownFee || left.fee - right.fee;
}

function covers(cheaper: Variant, dearer: Variant): boolean {
  return dearer.counts.every((gain) => cheaper.counts.includes(gain));
}

function positions(
  item: TakeableItem,
  position: ReadonlyMap<string, number>,
  required: boolean,
): readonly number[] {
  return item.outcomes
    .filter((each) => each.required === required)
    .flatMap(({ outcomeId }) => position.get(outcomeId) ?? []);
}

/** What achieves nothing new is taken only where it is asked for by name. */
function isWorthwhile(
  item: TakeableItem,
  position: ReadonlyMap<string, number>,
  requireIds: readonly string[],
): boolean {
  const isNew = item.outcomes.some(({ outcomeId }) => position.has(outcomeId));
  return isNew || isRequired(item, requireIds);
}

/** A required outcome may come from anywhere; a required micro-credential must itself be taken. */
function isRequired(item: TakeableItem, requireIds: readonly string[]): boolean {
  return item.microCredential !== null && requireIds.includes(item.id);
}

function conflictPairs(
  index: CatalogueIndex,
  ids: readonly string[],
): readonly (readonly [number, number])[] {
  const position = new Map(ids.map((id, order) => [id, order]));
  return ids.flatMap((id, order) =>
    [...(index.pairs.get(id)?.keys() ?? [])].flatMap((other) => {
      const at = position.get(other);
      return at !== undefined && at > order ? [[order, at] as const] : [];
    }),
  );
}
