import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlqCompletion, CompletionPlan } from '../../src/domain/alq.ts';
import { oracleCase, type OracleCase } from './arbitraryCase.ts';
import {
  compareAssessment,
  compareCompletion,
  compareTimeline,
  type AlqImplementation,
} from './compare.ts';
import { oracleCompletion } from './completion.ts';
import { readFacts } from './facts.ts';
import { referenceImplementation } from './reference.ts';

const CASES = fc.sample(oracleCase, { numRuns: 250, seed: 20_261_122 });
const INFEASIBLE = CASES.filter((each) => statusOf(each) === 'INFEASIBLE').slice(0, 25);
const PLANNED = CASES.filter((each) => statusOf(each) === 'OPTIMAL').slice(0, 20);

async function completionDifferences(
  implementation: AlqImplementation,
  { catalogue, held, question }: OracleCase,
): Promise<string[]> {
  return compareCompletion(implementation, catalogue, held, question);
}

async function heldDifferences(
  implementation: AlqImplementation,
  { catalogue, held, question: { asOf } }: OracleCase,
): Promise<string[]> {
  return [
    ...(await compareAssessment(implementation, catalogue, held, asOf)),
    ...(await compareTimeline(implementation, catalogue, held, asOf)),
  ];
}

/** How many of the cases show that the implementation is wrong. */
async function caught(
  wrong: Partial<AlqImplementation>,
  cases: readonly OracleCase[],
  differences = completionDifferences,
): Promise<number> {
  let count = 0;
  for (const each of cases)
    if ((await differences({ ...referenceImplementation, ...wrong }, each)).length > 0) count += 1;
  return count;
}

/** The reference with its answers to completion changed. */
function completing(
  change: (answer: AlqCompletion, each: OracleCase) => AlqCompletion,
): Partial<AlqImplementation> {
  return {
    complete: async (catalogue, held, question) =>
      change(await referenceImplementation.complete(catalogue, held, question), {
        catalogue,
        held,
        question,
      }),
  };
}

function planning(change: (plan: CompletionPlan) => Partial<CompletionPlan>) {
  return completing((answer) => ({
    ...answer,
    plans: answer.plans.map((plan) => ({ ...plan, ...change(plan) })),
  }));
}

describe('the comparison', () => {
  it('finds no fault in the oracle itself', async () => {
    for (const each of CASES) {
      expect(await heldDifferences(referenceImplementation, each)).toEqual([]);
      expect(await completionDifferences(referenceImplementation, each)).toEqual([]);
    }
  }, 30_000);

  it('catches a wrong assessment and a wrong timeline', async () => {
    const { assess, timeline } = referenceImplementation;
    const wrong: Partial<AlqImplementation>[] = [
      { assess: async (...asked) => ({ ...(await assess(...asked)), eligible: true }) },
      { assess: async (...asked) => ({ ...(await assess(...asked)), notCounted: [] }) },
      {
        assess: async (...asked) => {
          const answer = await assess(...asked);
          return { ...answer, majors: [...answer.majors].reverse() };
        },
      },
      { assess: (catalogue, held, day) => assess(catalogue, held.slice(1), day) },
      { timeline: async (...asked) => (await timeline(...asked)).slice(1) },
    ];
    for (const each of wrong)
      expect(await caught(each, CASES, heldDifferences)).toBeGreaterThan(10);
  }, 30_000);

  it('catches a plan that is not what it says', async () => {
    const wrong = [
      planning((plan) => ({ take: plan.take.slice(1) })),
      planning((plan) => ({ take: [...plan.take].reverse().concat(plan.take.slice(0, 1)) })),
      planning((plan) => ({ take: plan.take.map((item) => ({ ...item, offeringId: 'of:0' })) })),
      planning((plan) => ({ counted: plan.counted.slice(1) })),
      planning((plan) => ({ countedNewIds: plan.countedNewIds.slice(1) })),
      planning((plan) => ({ newOutcomeIds: plan.newOutcomeIds.slice(1) })),
      planning((plan) => ({ newCredits: plan.newCredits + 1 })),
      planning((plan) => ({ learningHours: plan.learningHours + 1 })),
      planning((plan) => ({ totalCredits: plan.totalCredits - 1 })),
      planning((plan) => ({ fee: (plan.fee ?? 0) + 1 })),
      planning(() => ({ feeUnknownFor: ['lo:a'] })),
      planning((plan) => ({ proof: { ...plan.proof, status: 'TIME_LIMIT' } })),
      completing((answer) => ({ ...answer, plans: answer.plans.slice(1) })),
      completing((answer) => ({ ...answer, plans: [...answer.plans, ...answer.plans] })),
      completing((answer) => ({ ...answer, counted: [], notCounted: [] })),
    ];
    for (const each of wrong) expect(await caught(each, PLANNED)).toBeGreaterThan(3);
  }, 30_000);

  it('catches a second-best plan, a false refusal and a conflict that is none', async () => {
    const secondBest = completing((answer) =>
      answer.plans.length > 1 ? { ...answer, plans: answer.plans.slice(1) } : answer,
    );
    const refusing = completing((answer) => ({ ...answer, status: 'INFEASIBLE', plans: [] }));
    const tooMany = completing((answer) => ({
      ...answer,
      conflicts: answer.conflicts.concat({ requirement: 'WINDOW', ids: [], text: '' }),
    }));
    const tooFew = completing((answer) => ({ ...answer, conflicts: answer.conflicts.slice(1) }));
    for (const each of [secondBest, refusing])
      expect(await caught(each, PLANNED)).toBeGreaterThan(10);
    for (const each of [tooMany, tooFew])
      expect(await caught(each, INFEASIBLE)).toBeGreaterThan(10);
  }, 30_000);
});

describe('the generated cases', () => {
  it('reach every corner', () => {
    const answers = new Map(CASES.map((each) => [each, answersOf(each)]));
    const answered = (each: OracleCase) => answers.get(each) ?? [];
    const corners: Record<string, (each: OracleCase) => boolean> = {
      complete: (each) => statusOf(each) === 'ALREADY_COMPLETE',
      part: ({ catalogue }) => some(catalogue.learningOutcomes, 'partOf'),
      excludes: ({ catalogue }) => some(catalogue.learningOutcomes, 'excludes'),
      supersedes: ({ catalogue }) => some(catalogue.learningOutcomes, 'supersedes'),
      expired: ({ catalogue }) => some(catalogue.learningOutcomes, 'status'),
      hours: ({ catalogue }) => some(catalogue.learningOutcomes, 'learningHours'),
      foreign: ({ catalogue }) =>
        [...readFacts(catalogue).outcomes.values()].some(
          ({ assured, record }) => !assured && record.qualityAssured,
        ),
      group: ({ catalogue }) =>
        (catalogue.learningOutcomes ?? []).some(({ prerequisites = [] }) =>
          prerequisites.some((group) => group.length > 1),
        ),
      optional: ({ catalogue }) =>
        (catalogue.microCredentials ?? []).some(({ outcomes }) =>
          outcomes.some((row) => !row.required),
        ),
      revoked: ({ held }) => held.some((entry) => entry.revoked),
      future: ({ held, question }) => held.some((entry) => entry.achievedOn > question.asOf),
      used: ({ held }) => held.some((entry) => entry.usedFor.includes('alq:1')),
      redeemed: ({ held }) => held.some((entry) => entry.usedFor.includes('qual:1')),
      repeated: ({ held }) => new Set(held.map(({ outcomeId }) => outcomeId)).size < held.length,
      leapDay: ({ held }) => held.some((entry) => entry.achievedOn.endsWith('02-29')),
      unoffered: ({ question }) => question.constraints.allowUnoffered === true,
      requires: ({ question }) => question.constraints.requireIds !== undefined,
      excluding: ({ question }) => question.constraints.excludeIds !== undefined,
      maxFee: ({ question }) => question.constraints.maxFee !== undefined,
      major: ({ question }) => question.majorFieldId !== null,
      later: ({ question }) => question.completeBy > question.asOf,
      bigPlan: (each) => (answered(each)[0]?.itemIds.length ?? 0) > 2,
      manyPlans: (each) => answered(each).length > 3,
      unknownFee: (each) => answered(each).some(({ ways }) => ways.some(({ fee }) => fee === null)),
      uncounted: (each) =>
        answered(each).some(({ ways }) => ways.some(({ counting }) => counting.size === 0)),
    };
    for (const [name, reached] of Object.entries(corners)) {
      const count = CASES.filter(reached).length;
      expect(count, name).toBeGreaterThanOrEqual(5);
    }
    expect([INFEASIBLE.length, PLANNED.length]).toEqual([25, 20]);
  }, 30_000);
});

function statusOf({ catalogue, held, question }: OracleCase) {
  return oracleCompletion(catalogue, held, question).status;
}

function answersOf({ catalogue, held, question }: OracleCase) {
  return oracleCompletion(catalogue, held, question).answers;
}

function some<T extends object>(entries: readonly T[] | undefined, member: keyof T): boolean {
  return (entries ?? []).some((entry) => member in entry);
}
