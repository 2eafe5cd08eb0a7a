import type {
  AlqCompletion,
  AlqCompletionQuestion,
  AlqSelection,
  CompletionPlan,
  NotCounted,
} from '../../src/domain/alq.ts';
import type { HeldOutcome } from '../../src/domain/holding.ts';
import type { Basis } from '../../src/domain/policy.ts';
import type { ProofObjective } from '../../src/domain/plan.ts';
import { leftOut, oracleAssessment, oracleTimeline, type LeftOut } from './assessment.ts';
import type { Catalogue } from './catalogue.ts';
import { planSelection } from './checkPlan.ts';
import type { AlqImplementation } from './compare.ts';
import { creditsOf, feesOf, hoursOf, oracleCompletion, vectorOf } from './completion.ts';
import { oracleConflicts } from './conflicts.ts';
import { countingNewIds } from './counting.ts';
import { demandsOf } from './demands.ts';
import { MAJOR_PERCENT, MIN_CREDITS, readFacts, type Facts } from './facts.ts';
import { viewHeld, type HeldView } from './held.ts';
import { compareFees, type Way } from './items.ts';
import type { Taking } from './orders.ts';
import { creditsIn, type Selection } from './selections.ts';

/** The oracle in the shape of an implementation: what the comparison itself is tested with. */
export const referenceImplementation: AlqImplementation = {
  assess: (catalogue, held, { asOf, policyId }) => {
    const facts = readFacts(catalogue);
    const { majors, selection, ...oracle } = oracleAssessment(catalogue, held, asOf);
    return {
      basis: basisOf(asOf),
      asOf,
      policyId,
      eligible: oracle.eligible,
      selection: shownSelection(facts, held, selection),
      notCounted: shownLeftOut(held, oracle.notCounted),
      majors: majors.map((major) => ({
        fieldId: major.fieldId,
        reachable: major.reachable,
        creditsNeeded: major.creditsNeeded,
        fieldCredits: major.fieldCredits,
        selection: shownSelection(facts, held, major.selection),
        share: {
          numerator: major.fieldCredits,
          denominator: major.selection.credits,
          required: MAJOR_PERCENT,
          met: major.shareMet,
        },
      })),
    };
  },
  timeline: (catalogue, held, { asOf }) =>
    oracleTimeline(catalogue, held, asOf).map(({ outcomeId, achievedOn, ...row }) => ({
      ...row,
      outcome: entryOf(held, outcomeId, achievedOn),
    })),
  complete,
};

function complete(
  catalogue: Catalogue,
  held: HeldOutcome[],
  question: AlqCompletionQuestion,
): AlqCompletion {
  const facts = readFacts(catalogue);
  const view = viewHeld(facts, held, question.asOf);
  const { status, answers } = oracleCompletion(catalogue, held, question);
  const nothing: Taking = { steps: [], newIds: new Set() };
  const chosen =
    status === 'ALREADY_COMPLETE'
      ? [{ taking: nothing, ways: [] }]
      : answers.slice(0, question.alternatives);
  const plans = chosen.map(({ taking, ways }) => planOf(facts, view, question, taking, ways));
  const counting = chosen[0]
    ? countingNewIds(facts, view, chosen[0].taking.newIds, chosen[0].ways)
    : new Set<string>();
  const selection = planSelection(facts, demandsOf(question), view, counting);
  return {
    basis: basisOf(question.asOf),
    status,
    asOf: question.asOf,
    completeBy: question.completeBy,
    policyId: question.policyId,
    counted: plans[0]?.counted ?? [],
    notCounted: selection ? shownLeftOut(held, leftOut(facts, view, selection)) : [],
    plans,
    conflicts:
      status === 'INFEASIBLE'
        ? oracleConflicts(catalogue, held, question).map((each) => ({ ...each, text: '' }))
        : [],
  };
}

function planOf(
  facts: Facts,
  view: HeldView,
  question: AlqCompletionQuestion,
  taking: Taking,
  chosenWays: readonly Way[],
): CompletionPlan {
  const demands = demandsOf(question);
  const ways = asCheapAsCounted(facts, view, question, taking, chosenWays);
  const counting = countingNewIds(facts, view, taking.newIds, ways);
  const selection = planSelection(facts, demands, view, counting);
  if (!selection) throw new Error('An answer of the oracle meets its goal.');
  const { unknown, known } = feesOf(ways);
  const newMembers = selection.ids.filter((id) => taking.newIds.has(id));
  const vector = vectorOf(facts, demands, taking.newIds, ways);
  const names = demands.minimise.flatMap((objective): ProofObjective[] =>
    objective === 'FEE' ? ['UNKNOWN_FEES', 'FEE'] : [objective],
  );
  return {
    take: taking.steps.map(({ item, newIds }, index) => ({
      itemId: item.id,
      offeringId: ways[index]?.offeringId ?? null,
      newOutcomeIds: newIds,
      newCredits: creditsOf(facts, newIds),
      startsOn: null,
      endsOn: null,
    })),
    counted: shownSelection(facts, view.entries, selection).outcomes.filter(
      ({ outcomeId }) => !taking.newIds.has(outcomeId),
    ),
    newOutcomeIds: [...taking.newIds],
    countedNewIds: newMembers,
    newCredits: creditsOf(facts, taking.newIds),
    learningHours: hoursOf(facts, taking.newIds),
    fee: unknown > 0 && unknown === ways.length ? null : known,
    feeUnknownFor: taking.steps.flatMap(({ item }, at) =>
      ways[at]?.fee === null ? [item.id] : [],
    ),
    weeks: null,
    totalCredits: selection.credits,
    share:
      question.majorFieldId === null
        ? null
        : {
            numerator: creditsIn(selection, question.majorFieldId),
            denominator: selection.credits,
            required: MAJOR_PERCENT,
            met: true,
          },
    proof: {
      status: 'OPTIMAL',
      objective: names.map((objective, index) => {
        const value = vector[index] ?? 0;
        return { objective, value, bound: value, proven: true };
      }),
      milliseconds: 0,
      candidates: 0,
    },
    explanation: [],
  };
}

/** Where no fee is minimised the oracle's ways are arbitrary: here each becomes the cheapest that still counts. */
function asCheapAsCounted(
  facts: Facts,
  view: HeldView,
  question: AlqCompletionQuestion,
  taking: Taking,
  chosen: readonly Way[],
): Way[] {
  let ways = [...chosen];
  const countedWith = (tried: readonly Way[]): readonly string[] => {
    const counting = countingNewIds(facts, view, taking.newIds, tried);
    const selection = planSelection(facts, demandsOf(question), view, counting);
    return (selection?.ids ?? []).filter((id) => taking.newIds.has(id));
  };
  for (let pass = 0; pass < 3; pass += 1) {
    for (const [index, { item }] of taking.steps.entries()) {
      const counted = countedWith(ways);
      for (const way of [...item.ways].sort((a, b) => compareFees(b.fee, a.fee))) {
        const tried = ways.with(index, way);
        const counting = countingNewIds(facts, view, taking.newIds, tried);
        const cheaper = compareFees(way.fee, ways[index]?.fee ?? null) < 0;
        if (cheaper && counted.every((id) => counting.has(id))) ways = tried;
      }
    }
  }
  return ways;
}

function shownSelection(
  facts: Facts,
  held: readonly HeldOutcome[],
  selection: Selection,
): AlqSelection {
  const levels = new Map<number | null, number>();
  for (const { candidate } of selection.members) {
    const level = facts.outcomes.get(candidate.id)?.level ?? null;
    levels.set(level, (levels.get(level) ?? 0) + candidate.credits);
  }
  return {
    outcomes: selection.members.map(({ candidate, date }) => entryOf(held, candidate.id, date)),
    credits: selection.credits,
    firstAchievedOn: selection.first,
    lastAchievedOn: selection.last,
    creditsMissing: Math.max(0, MIN_CREDITS - selection.credits),
    levels: [...levels].map(([level, credits]) => ({ level, credits })),
  };
}

function shownLeftOut(held: readonly HeldOutcome[], rows: readonly LeftOut[]): NotCounted[] {
  return rows.map(({ outcomeId, achievedOn, reason }) => ({
    held: entryOf(held, outcomeId, achievedOn ?? ''),
    reason,
    explanation: '',
  }));
}

function entryOf(held: readonly HeldOutcome[], outcomeId: string, achievedOn: string): HeldOutcome {
  const entry = held.find((each) => each.outcomeId === outcomeId && each.achievedOn === achievedOn);
  const unstated = { awardedById: null, kind: 'ASSESSED', viaId: null, usedFor: [] } as const;
  return entry ?? { outcomeId, achievedOn, ...unstated, creditExpiresOn: null, revoked: false };
}

function basisOf(asOf: string): Basis {
  return { asOf, graphVersion: 'oracle', rules: [] };
}
