import type {
  AlqAssessment,
  AlqCompletion,
  AlqCompletionQuestion,
  AlqLapse,
  AlqSelection,
  CompletionPlan,
  MajorOutlook,
  NotCounted,
} from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import { leftOut, oracleAssessment, oracleTimeline, type LeftOut } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { checkConflicts } from './conflicts.ts';
import { checkPlan, type PlanReading } from './checkPlan.ts';
import { compareVectors, oracleCompletion, type OracleAnswer } from './completion.ts';
import { demandsOf } from './demands.ts';
import { compareIds, MAJOR_PERCENT, MIN_CREDITS, readFacts, type Facts } from './facts.ts';
import { viewHeld, type HeldView } from './held.ts';
import type { Selection } from './selections.ts';

/** The three ALQ answers as pure functions, to be held against the oracle. */
export interface AlqImplementation {
  assess: (catalogue: Catalogue, held: HeldOutcome[], question: AlqDay) => Answer<AlqAssessment>;
  timeline: (
    catalogue: Catalogue,
    held: HeldOutcome[],
    question: AlqDay,
  ) => Answer<readonly AlqLapse[]>;
  complete: (
    catalogue: Catalogue,
    held: HeldOutcome[],
    question: AlqCompletionQuestion,
  ) => Answer<AlqCompletion>;
}
export interface AlqDay {
  readonly asOf: string;
  readonly policyId: string;
}
type Answer<T> = T | Promise<T>;

/** Every difference in words; none where implementation and oracle agree. */
export async function compareAssessment(
  implementation: AlqImplementation,
  catalogue: Catalogue,
  held: HeldOutcome[],
  asOf: string,
): Promise<string[]> {
  const answer = await implementation.assess(catalogue, held, { asOf, policyId: 'alq' });
  const oracle = oracleAssessment(catalogue, held, asOf);
  const view = viewHeld(readFacts(catalogue), held, asOf);
  return [
    ...differ('eligible', answer.eligible, oracle.eligible),
    ...differ(
      'selection',
      shownSelection(answer.selection),
      showSelection(catalogue, oracle.selection),
    ),
    ...differ(
      'notCounted',
      shownLeftOut(answer.notCounted, view),
      showLeftOut(oracle.notCounted, view),
    ),
    ...differ(
      'majors',
      answer.majors.map(shownMajor),
      oracle.majors.map((major) => ({
        fieldId: major.fieldId,
        reachable: major.reachable,
        creditsNeeded: major.creditsNeeded,
        fieldCredits: major.fieldCredits,
        share: [major.fieldCredits, major.selection.credits, MAJOR_PERCENT, major.shareMet],
        selection: showSelection(catalogue, major.selection),
      })),
    ),
  ];
}

export async function compareTimeline(
  implementation: AlqImplementation,
  catalogue: Catalogue,
  held: HeldOutcome[],
  asOf: string,
): Promise<string[]> {
  const answer = await implementation.timeline(catalogue, held, { asOf, policyId: 'alq' });
  const shown = answer.map(({ outcome, ...row }) => ({
    on: row.on,
    outcomeId: outcome.outcomeId,
    achievedOn: outcome.achievedOn,
    creditsAfter: row.creditsAfter,
    stillEligible: row.stillEligible,
    majorsLost: [...row.majorsLost].sort(),
  }));
  return differ('timeline', shown, oracleTimeline(catalogue, held, asOf));
}

export async function compareCompletion(
  implementation: AlqImplementation,
  catalogue: Catalogue,
  held: HeldOutcome[],
  question: AlqCompletionQuestion,
): Promise<string[]> {
  const answer = await implementation.complete(catalogue, held, question);
  const oracle = oracleCompletion(catalogue, held, question);
  const differences = differ('status', answer.status, oracle.status);
  if (differences.length > 0) return differences;
  if (answer.status === 'INFEASIBLE') {
    const conflicts = checkConflicts(catalogue, held, question, answer.conflicts);
    return [...differ('plans', answer.plans.length, 0), ...conflicts];
  }
  const readings = answer.plans.map((plan) => checkPlan(catalogue, held, question, plan));
  const complete = answer.status === 'ALREADY_COMPLETE';
  const vectors = oracle.answers.slice(0, question.alternatives).map(({ vector }) => vector);
  const expected = complete ? [demandsOf(question).minimise.flatMap(zeros)] : vectors;
  return [
    ...readings.flatMap(({ complaints }, index) =>
      complaints.map((complaint) => `plan ${index}: ${complaint}`),
    ),
    ...differ('conflicts', answer.conflicts.length, 0),
    ...differ(
      'objective values',
      readings.map(({ vector }) => vector),
      expected,
    ),
    ...compareSets(answer.plans, readings),
    ...(complete ? [] : comparePadding(answer.plans, oracle.answers)),
    ...compareCounted(catalogue, held, question, answer, readings),
  ];
}

function zeros(objective: string): number[] {
  return objective === 'FEE' ? [0, 0] : [0];
}

/** Answers differ in the set of items taken, and none contains another that is as good or better. */
function compareSets(plans: readonly CompletionPlan[], readings: readonly PlanReading[]): string[] {
  const sets = plans.map(({ take }) => take.map(({ itemId }) => itemId));
  return sets.flatMap((set, index) =>
    sets.flatMap((other, otherIndex) => {
      const [vector, otherVector] = [readings[index]?.vector, readings[otherIndex]?.vector];
      if (index === otherIndex || !other.every((id) => set.includes(id))) return [];
      const padded = vector && otherVector && compareVectors(otherVector, vector) <= 0;
      return padded ? [`Plan ${index} contains plan ${otherIndex}, which is as good.`] : [];
    }),
  );
}

/** No plan holds an item without which there is an answer as good, even where that one is not listed. */
function comparePadding(
  plans: readonly CompletionPlan[],
  answers: readonly OracleAnswer[],
): string[] {
  const unpadded = new Set(answers.map(({ itemIds }) => itemIds.join(' ')));
  return plans.flatMap(({ take }, index) => {
    const ids = take.map(({ itemId }) => itemId).sort(compareIds);
    return unpadded.has(ids.join(' ')) ? [] : [`Plan ${index} is padded: ${ids.join(' ')}`];
  });
}

/** What the whole answer says is counted and left out is what its best plan counts and leaves out. */
function compareCounted(
  catalogue: Catalogue,
  held: readonly HeldOutcome[],
  question: AlqCompletionQuestion,
  answer: AlqCompletion,
  readings: readonly PlanReading[],
): string[] {
  const facts = readFacts(catalogue);
  const view = viewHeld(facts, held, question.asOf);
  const [best] = answer.plans;
  const selection = readings[0]?.selection;
  if (!best || !selection) return [];
  const show = ({ outcomeId, achievedOn }: HeldOutcome) => `${outcomeId} ${achievedOn}`;
  return [
    ...differ('counted', answer.counted.map(show).sort(), best.counted.map(show).sort()),
    ...differ(
      'notCounted',
      shownLeftOut(answer.notCounted, view),
      showLeftOut(leftOut(facts, view, selection), view),
    ),
  ];
}

function differ(what: string, answer: unknown, oracle: unknown): string[] {
  const [left, right] = [JSON.stringify(answer), JSON.stringify(oracle)];
  return left === right ? [] : [`${what}: answered ${left}, the oracle says ${right}`];
}

function shownMajor(major: MajorOutlook): unknown {
  const { numerator, denominator, required, met } = major.share;
  return {
    fieldId: major.fieldId,
    reachable: major.reachable,
    creditsNeeded: major.creditsNeeded,
    fieldCredits: major.fieldCredits,
    share: [numerator, denominator, required, met],
    selection: shownSelection(major.selection),
  };
}

function shownSelection(selection: AlqSelection): unknown {
  return {
    outcomes: selection.outcomes.map((held) => `${held.outcomeId} ${held.achievedOn}`).sort(),
    credits: selection.credits,
    first: selection.firstAchievedOn,
    last: selection.lastAchievedOn,
    missing: selection.creditsMissing,
    levels: selection.levels.map(({ level, credits }) => `${String(level)}: ${credits}`).sort(),
  };
}

function showSelection(catalogue: Catalogue, selection: Selection): unknown {
  const facts: Facts = readFacts(catalogue);
  const levels = new Map<string, number>();
  for (const { candidate } of selection.members) {
    const level = String(facts.outcomes.get(candidate.id)?.level ?? null);
    levels.set(level, (levels.get(level) ?? 0) + candidate.credits);
  }
  return {
    outcomes: selection.members.map(({ candidate, date }) => `${candidate.id} ${date}`).sort(),
    credits: selection.credits,
    first: selection.first,
    last: selection.last,
    missing: Math.max(0, MIN_CREDITS - selection.credits),
    levels: [...levels].map(([level, credits]) => `${level}: ${credits}`).sort(),
  };
}

/**
 * A whole held through its parts has no entry of its own: its date is not compared, and where it has
 * entries as well, neither is whether it is listed again as REPEATED.
 */
function shownLeftOut(rows: readonly NotCounted[], view: HeldView): string[] {
  return showLeftOut(
    rows.map(({ held, reason }) => {
      const { outcomeId, achievedOn } = held;
      const hasEntry = view.entries.some((entry) => entry.outcomeId === outcomeId);
      return { outcomeId, achievedOn: hasEntry ? achievedOn : null, reason };
    }),
    view,
  );
}

function showLeftOut(rows: readonly LeftOut[], view: HeldView): string[] {
  return rows
    .filter(
      ({ outcomeId, reason }) => reason !== 'REPEATED' || !view.wholesThroughParts.has(outcomeId),
    )
    .map(({ outcomeId, achievedOn, reason }) => `${outcomeId} ${String(achievedOn)} ${reason}`)
    .sort();
}
