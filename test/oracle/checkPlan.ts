import type { AlqCompletionQuestion, CompletionPlan } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { PlannedItem, ProofObjective } from '../../src/domain/plan.ts';
import type { Catalogue } from './catalogue.ts';
import { creditsOf, feesOf, hoursOf, vectorOf, withinMaxFee } from './completion.ts';
import { countingNewIds, heldForPlan, newCandidates, pairRule, satisfies } from './counting.ts';
import { demandsOf, type Demands } from './demands.ts';
import { MAJOR_PERCENT, readFacts, type Facts } from './facts.ts';
import { viewHeld, type HeldView } from './held.ts';
import { compareFees, takeableItems, type Item, type Way } from './items.ts';
import { choices, takeNext, type Taking } from './orders.ts';
import { allSelections, bestSelection, creditsIn, type Selection } from './selections.ts';

/** A plan as the oracle reads it, with everything that is wrong with it. */
export interface PlanReading {
  readonly complaints: readonly string[];
  /** Null where the plan could not be followed at all. */
  readonly vector: readonly number[] | null;
  readonly selection: Selection | null;
}

export function checkPlan(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
  plan: CompletionPlan,
): PlanReading {
  const facts = readFacts(catalogue);
  const demands = demandsOf(question);
  const view = viewHeld(facts, held, demands.asOf);
  const complaints: string[] = [];
  const say = (wrong: boolean, text: string) => {
    if (wrong) complaints.push(text);
  };
  const followed = follow(facts, demands, view, plan.take, complaints);
  if (!followed) return { complaints, vector: null, selection: null };
  const { taking, ways } = followed;

  say(!sameIds(plan.newOutcomeIds, taking.newIds), 'newOutcomes is not what the items achieve.');
  say(plan.newCredits !== creditsOf(facts, taking.newIds), 'newCredits is not their sum.');
  say(plan.learningHours !== hoursOf(facts, taking.newIds), 'learningHours is not their sum.');
  checkFees(plan, ways, say);
  checkLimits(facts, demands, view, taking, ways, say);

  const counting = countingNewIds(facts, view, taking.newIds, ways);
  const selection = planSelection(facts, demands, view, counting);
  if (!selection)
    return { complaints: [...complaints, 'The goal is not met.'], vector: null, selection };
  checkCounted(plan, demands, view, selection, say);
  for (const [index, { item }] of taking.steps.entries()) {
    const cheaper = cheaperWay(facts, view, taking, ways, index, selection);
    say(cheaper !== null, `${item.id} could be taken cheaper by ${cheaper?.offeringId ?? 'none'}.`);
  }
  const vector = vectorOf(facts, demands, taking.newIds, ways);
  checkProof(plan, demands, vector, say);
  return { complaints, vector, selection };
}

type Say = (wrong: boolean, text: string) => void;

/** Takes the plan's items in its order; null where that cannot be done. */
function follow(
  facts: Facts,
  demands: Demands,
  view: HeldView,
  take: readonly PlannedItem[],
  complaints: string[],
): { taking: Taking; ways: Way[] } | null {
  const items = takeableItems(facts, demands);
  let taking: Taking = { steps: [], newIds: new Set() };
  const ways: Way[] = [];
  for (const planned of take) {
    const item = items.find(({ id }) => id === planned.itemId);
    const way = item?.ways.find(({ offeringId }) => offeringId === planned.offeringId);
    if (!item || !way || taking.steps.some((step) => step.item === item)) {
      complaints.push(`${planned.itemId} cannot be taken by ${planned.offeringId ?? 'nothing'}.`);
      return null;
    }
    const next = asPlanned(facts, demands, view, taking, item, planned);
    if (!next) {
      complaints.push(
        `${planned.itemId} cannot come here, achieving ${planned.newOutcomeIds.join()}`,
      );
      return null;
    }
    if (planned.newCredits !== creditsOf(facts, planned.newOutcomeIds))
      complaints.push(`newCredits of ${planned.itemId} is not its outcomes' sum.`);
    taking = next;
    ways.push(way);
  }
  return { taking, ways };
}

function asPlanned(
  facts: Facts,
  demands: Demands,
  view: HeldView,
  taking: Taking,
  item: Item,
  planned: PlannedItem,
): Taking | null {
  for (const wanted of choices(item.optional)) {
    const next = takeNext(facts, demands, view.ids, taking, item, wanted);
    const step = next?.steps.at(-1);
    if (next && step && sameIds(planned.newOutcomeIds, new Set(step.newIds))) return next;
  }
  return null;
}

function checkFees(plan: CompletionPlan, ways: readonly Way[], say: Say): void {
  const { unknown, known } = feesOf(ways);
  const fee = unknown > 0 && unknown === ways.length ? null : known;
  const unknownFor = plan.take.filter((_, index) => ways[index]?.fee === null);
  say(plan.fee !== fee, `fee is ${String(plan.fee)}, not ${String(fee)}.`);
  say(
    !sameIds(plan.feeUnknownFor, new Set(unknownFor.map(({ itemId }) => itemId))),
    `feeUnknownFor is ${plan.feeUnknownFor.join()}.`,
  );
}

function checkLimits(
  facts: Facts,
  demands: Demands,
  view: HeldView,
  taking: Taking,
  ways: readonly Way[],
  say: Say,
): void {
  const taken = new Set(taking.steps.map(({ item }) => item.id));
  for (const id of demands.requireIds) {
    const met = facts.microCredentials.has(id)
      ? taken.has(id)
      : view.ids.has(id) || taking.newIds.has(id);
    say(!met, `${id} is required and neither held, taken nor achieved.`);
  }
  const { maxHours } = demands.constraints;
  say(maxHours !== undefined && hoursOf(facts, taking.newIds) > maxHours, 'More than maxHours.');
  say(!withinMaxFee(demands, ways), 'More than maxFee, or a fee unknown under it.');
}

/** The selection that `counted` and `countedNew` must be. */
export function planSelection(
  facts: Facts,
  demands: Demands,
  view: HeldView,
  counting: ReadonlySet<string>,
): Selection | null {
  const candidates = [
    ...heldForPlan(facts, demands, view),
    ...newCandidates(facts, demands, counting),
  ];
  const satisfying = allSelections(candidates, pairRule(facts, demands)).filter((selection) =>
    satisfies(selection, demands),
  );
  return bestSelection(satisfying, demands.majorFieldId);
}

function checkCounted(
  plan: CompletionPlan,
  { majorFieldId }: Demands,
  view: HeldView,
  selection: Selection,
  say: Say,
): void {
  const isHeld = (id: string) => view.ids.has(id);
  const shown = selection.members
    .filter(({ candidate }) => isHeld(candidate.id))
    .map(({ candidate, date }) => `${candidate.id} ${date}`);
  const counted = plan.counted.map(({ outcomeId, achievedOn }) => `${outcomeId} ${achievedOn}`);
  const countedNew = selection.ids.filter((id) => !isHeld(id));
  say(!sameIds(counted, new Set(shown)), `counted is ${counted.join()}, not ${shown.join()}.`);
  say(
    !sameIds(plan.countedNewIds, new Set(countedNew)),
    `countedNew is ${plan.countedNewIds.join()}, not ${countedNew.join()}.`,
  );
  say(plan.totalCredits !== selection.credits, `totalCredits is not ${selection.credits}.`);
  const { share } = plan;
  if (majorFieldId === null) {
    say(share !== null && (share.required ?? share.met) !== null, 'No share is asked for.');
    return;
  }
  const field = creditsIn(selection, majorFieldId);
  say(share?.numerator !== field, `The share's numerator is not ${field}.`);
  say(share?.denominator !== selection.credits, `Its denominator is not ${selection.credits}.`);
  say(share?.required !== MAJOR_PERCENT || !share.met, 'The share is to be met at 51 per cent.');
}

/** A cheaper way to take one item in which everything counted would still count. */
function cheaperWay(
  facts: Facts,
  view: HeldView,
  taking: Taking,
  ways: readonly Way[],
  index: number,
  selection: Selection,
): Way | null {
  const used = ways[index];
  const countedNew = selection.ids.filter((id) => taking.newIds.has(id));
  for (const other of taking.steps[index]?.item.ways ?? []) {
    if (!used || compareFees(other.fee, used.fee) >= 0) continue;
    const counting = countingNewIds(facts, view, taking.newIds, ways.with(index, other));
    if (countedNew.every((id) => counting.has(id))) return other;
  }
  return null;
}

function checkProof(
  plan: CompletionPlan,
  demands: Demands,
  vector: readonly number[],
  say: Say,
): void {
  const names = demands.minimise.flatMap((objective): ProofObjective[] =>
    objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective],
  );
  const expected = names.map((name, index) => `${name} ${String(vector[index])}`).join();
  const { objective, status } = plan.proof;
  const stated = objective.map(({ objective: name, value }) => `${name} ${value}`).join();
  say(stated !== expected, `The proof states ${stated}, not ${expected}.`);
  const proven = objective.every((each) => each.proven && each.bound === each.value);
  say(status !== 'OPTIMAL' || !proven, 'The proof does not prove its values.');
}

function sameIds(listed: readonly string[], expected: ReadonlySet<string>): boolean {
  return listed.length === expected.size && listed.every((id) => expected.has(id));
}
