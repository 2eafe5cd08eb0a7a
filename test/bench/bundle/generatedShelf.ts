import type { BundleQuestion } from '../../../src/domain/bundle.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { openRandom } from '../random.ts';

/**
 * A shelf where outcomes are shared, some need others first, some pairs exclude one another, and fees are bounded. The
 * same numbers give the same shelf.
 */
export function generatedShelf(items: number, goals: number) {
  const random = openRandom(items * 1_000 + goals);
  const pick = (count: number) => random.whole(0, count - 1);
  const outcomeCount = Math.ceil(items * 1.5);
  const skill = (number: number) => `skill:${String(number)}`;
  const outcome = (number: number) => `outcome:${String(number)}`;
  const catalogue: Catalogue = {
    meta: { title: 'Shelf', licence: 'CC0', illustrative: true },
    organisations: [
      { id: 'org', name: 'Org', roles: ['PROVIDER'], jurisdiction: 'NZ', accredited: true },
    ],
    skills: Array.from({ length: goals }, (_none, number) => {
      return { id: skill(number), name: skill(number), kind: 'SKILL' as const };
    }),
    learningOutcomes: Array.from({ length: outcomeCount }, (_none, number) => ({
      id: outcome(number),
      title: outcome(number),
      credits: 1 + pick(10),
      qualityAssured: true,
      skills: [...new Set([pick(goals), pick(goals)])].map((each) => {
        return { skill: skill(each), role: 'EARNS' as const };
      }),
      ...(number > 0 && pick(10) === 0 ? { prerequisites: [[outcome(pick(number))]] } : {}),
      ...(number > 0 && pick(20) === 0 ? { excludes: [outcome(pick(number))] } : {}),
    })),
    microCredentials: Array.from({ length: items }, (_none, number) => ({
      id: `mc:${String(number)}`,
      title: `mc:${String(number)}`,
      credits: 10,
      jurisdiction: 'NZ',
      owner: 'org',
      recognition: 'APPROVED' as const,
      stackable: true,
      outcomes: [...new Set([pick(outcomeCount), pick(outcomeCount), pick(outcomeCount)])].map(
        (each) => ({ outcome: outcome(each), required: true }),
      ),
    })),
    offerings: Array.from({ length: items }, (_none, number) => ({
      id: `offering:${String(number)}`,
      item: `mc:${String(number)}`,
      provider: 'org',
      fee: 100 + 10 * pick(200),
      mode: 'ONLINE' as const,
    })),
  };
  const question: BundleQuestion = {
    limitMs: 60_000,
    goal: {
      skillIds: Array.from({ length: goals }, (_none, number) => skill(number)),
      outcomeIds: [],
      occupationId: null,
      qualificationId: null,
    },
    shelf: null,
    holdings: { achievements: [] },
    minCredits: null,
    maxCredits: goals * 2_000,
    minimise: ['FEE', 'ITEMS'],
    constraints: { maxFee: goals * 100_000 },
    policyId: null,
    asOf: '2026-03-01',
    alternatives: 1,
    includeStandAlone: false,
    tailoring: null,
  };
  return { catalogue, question };
}
