import type { AlqCompletionQuestion } from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { reaches } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { countingNewIds, heldForPlan, newCandidates, pairRule, satisfies } from './counting.ts';
import { demandsOf, type Demands } from './demands.ts';
import { compareIds, found, readFacts, type Facts } from './facts.ts';
import { viewHeld, type HeldView } from './held.ts';
import { compareFees, takeableItems, type Item, type Way } from './items.ts';
import { allTakings, type Taking } from './orders.ts';
import { allSelections, compareIdLists } from './selections.ts';

/** One answer: a set of items, taken in the best way for the objectives asked. */
export interface OracleAnswer {
  readonly itemIds: readonly string[];
  /** A value per objective asked, FEE as two: how many are unknown, then the sum of the known. */
  readonly vector: readonly number[];
  readonly taking: Taking;
  /** Beside the steps of the taking. */
  readonly ways: readonly Way[];
}

export interface OracleCompletion {
  readonly status: 'ALREADY_COMPLETE' | 'OPTIMAL' | 'INFEASIBLE';
  /** Every answer of which no smaller part is as good or better, best first. */
  readonly answers: readonly OracleAnswer[];
}

export function oracleCompletion(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
): OracleCompletion {
  const facts = readFacts(catalogue);
  const demands = demandsOf(question);
  const view = viewHeld(facts, held, demands.asOf);
  if (isAlreadyComplete(facts, view, demands)) return { status: 'ALREADY_COMPLETE', answers: [] };
  const answers = withoutPadding(everyAnswer(facts, view, demands));
  return { status: answers.length > 0 ? 'OPTIMAL' : 'INFEASIBLE', answers };
}

export function isAlreadyComplete(facts: Facts, view: HeldView, demands: Demands): boolean {
  const selections = allSelections(heldForPlan(facts, demands, view), pairRule(facts, demands));
  return (
    demands.requireIds.every((id) => view.ids.has(id)) &&
    selections.some((selection) => reaches(selection, demands.majorFieldId))
  );
}

/** The best answer for each set of items that gives one, best first. */
export function everyAnswer(facts: Facts, view: HeldView, demands: Demands): OracleAnswer[] {
  const answers = new Map<string, OracleAnswer>();
  for (const answer of answersInTurn(facts, view, demands)) {
    const key = answer.itemIds.join(' ');
    const best = answers.get(key);
    if (!best || compareVectors(answer.vector, best.vector) < 0) answers.set(key, answer);
  }
  return [...answers.values()].sort(
    (a, b) => compareVectors(a.vector, b.vector) || compareIdLists(a.itemIds, b.itemIds),
  );
}

/** Whether there is any answer at all. */
export function hasAnswer(facts: Facts, view: HeldView, demands: Demands): boolean {
  return answersInTurn(facts, view, demands).next().done !== true;
}

function* answersInTurn(facts: Facts, view: HeldView, demands: Demands): Generator<OracleAnswer> {
  const enough = sufficientNewIds(facts, view, demands);
  if (enough.length === 0) return;
  const items = takeableItems(facts, demands);
  for (const taking of allTakings(facts, demands, items, view.ids)) {
    if (!meetsLimits(facts, view, demands, taking)) continue;
    for (const ways of everyChoiceOfWays(taking.steps.map(({ item }) => item))) {
      if (!withinMaxFee(demands, ways)) continue;
      const counting = countingNewIds(facts, view, taking.newIds, ways);
      if (!enough.some((ids) => ids.every((id) => counting.has(id)))) continue;
      const itemIds = taking.steps.map(({ item }) => item.id).sort(compareIds);
      yield { itemIds, vector: vectorOf(facts, demands, taking.newIds, ways), taking, ways };
    }
  }
}

/** "none contains whole another answer that is as good or better" */
export function withoutPadding(answers: readonly OracleAnswer[]): OracleAnswer[] {
  return answers.filter(
    (answer) =>
      !answers.some(
        (other) =>
          other.itemIds.length < answer.itemIds.length &&
          other.itemIds.every((id) => answer.itemIds.includes(id)) &&
          compareVectors(other.vector, answer.vector) <= 0,
      ),
  );
}

/**
 * The sets of new outcomes that, together with what is held, give what is asked: what is new in some
 * selection out of everything that might ever be achieved. Supersets of one are left out.
 */
function sufficientNewIds(facts: Facts, view: HeldView, demands: Demands): string[][] {
  const possible = [...facts.outcomes.keys()].filter((id) => !view.ids.has(id));
  const assured = possible.filter((id) => found(facts.outcomes, id).assured);
  const candidates = [
    ...heldForPlan(facts, demands, view),
    ...newCandidates(facts, demands, assured),
  ];
  const enough: string[][] = [];
  for (const selection of allSelections(candidates, pairRule(facts, demands))) {
    if (!satisfies(selection, demands)) continue;
    const newIds = selection.ids.filter((id) => assured.includes(id));
    if (!enough.some((ids) => ids.every((id) => newIds.includes(id)))) enough.push(newIds);
  }
  return enough;
}

function meetsLimits(facts: Facts, view: HeldView, demands: Demands, taking: Taking): boolean {
  const taken = taking.steps.map(({ item }) => item.id);
  const achieved = (id: string) => view.ids.has(id) || taking.newIds.has(id);
  const required = demands.requireIds.every((id) =>
    facts.microCredentials.has(id) ? taken.includes(id) : achieved(id),
  );
  const { maxHours } = demands.constraints;
  return required && (maxHours === undefined || hoursOf(facts, taking.newIds) <= maxHours);
}

export function withinMaxFee({ constraints }: Demands, ways: readonly Way[]): boolean {
  const { maxFee } = constraints;
  if (maxFee === undefined) return true;
  return ways.every(({ fee }) => fee !== null) && feesOf(ways).known <= maxFee;
}

/** Per item, of the ways that let the same outcomes count, the cheapest. */
function everyChoiceOfWays(items: readonly Item[]): Way[][] {
  let all: Way[][] = [[]];
  for (const item of items) {
    const cheapest = item.ways.filter(
      (way, index) =>
        !item.ways.some((other, otherIndex) => {
          const order = compareFees(other.fee, way.fee);
          return sameCounting(other, way) && (order < 0 || (order === 0 && otherIndex < index));
        }),
    );
    all = all.flatMap((ways) => cheapest.map((way) => [...ways, way]));
  }
  return all;
}

function sameCounting(left: Way, right: Way): boolean {
  return (
    left.counting.size === right.counting.size &&
    [...left.counting].every((id) => right.counting.has(id))
  );
}

export function feesOf(ways: readonly Way[]): { unknown: number; known: number } {
  return {
    unknown: ways.filter(({ fee }) => fee === null).length,
    known: ways.reduce((sum, { fee }) => sum + (fee ?? 0), 0),
  };
}

export function creditsOf(facts: Facts, ids: Iterable<string>): number {
  return [...ids].reduce((sum, id) => sum + found(facts.outcomes, id).credits, 0);
}

export function hoursOf(facts: Facts, ids: Iterable<string>): number {
  return [...ids].reduce((sum, id) => sum + found(facts.outcomes, id).hours, 0);
}

export function vectorOf(
  facts: Facts,
  demands: Demands,
  newIds: ReadonlySet<string>,
  ways: readonly Way[],
): number[] {
  const { unknown, known } = feesOf(ways);
  return demands.minimise.flatMap((objective) => {
    if (objective === 'CREDITS') return [creditsOf(facts, newIds)];
    if (objective === 'HOURS') return [hoursOf(facts, newIds)];
    if (objective === 'ITEMS') return [ways.length];
    if (objective === 'FEE') return [unknown, known];
    throw new Error('Weeks cannot be minimised here.');
  });
}

export function compareVectors(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
