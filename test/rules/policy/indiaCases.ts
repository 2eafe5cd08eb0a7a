import type { Qualification } from '../../../src/domain/catalogue.ts';
import type { HeldOutcome } from '../../../src/domain/holding.ts';
import { held, item, listing, outcome, qualification, type RuleCase, stack } from './ruleCase.ts';

const degreeOf = (owner: string): Qualification =>
  qualification({ id: 'q:degree', type: 'DEGREE', credits: 121, jurisdiction: 'IN', owner }, [
    'o:half',
    'o:crumb',
    'o:most',
    'o:rest',
  ]);

/** A degree of 121 credits: half of it is 60.5, seven tenths are 84.7. */
const towards = (owner: string, ...entries: readonly HeldOutcome[]) =>
  stack(
    {
      organisations: [
        {
          id: 'org:skills',
          name: 'Skills',
          roles: ['PROVIDER'],
          category: 'SKILLS_UNIVERSITY',
          jurisdiction: 'IN',
          accredited: true,
        },
      ],
      learningOutcomes: [
        outcome({ id: 'o:half', credits: 60.5 }),
        outcome({ id: 'o:crumb', credits: 0.01 }),
        outcome({ id: 'o:most', credits: 84.7 }),
        outcome({ id: 'o:rest', credits: 20 }),
      ],
      microCredentials: [item({ id: 'mc:a' })],
      qualifications: [degreeOf(owner), qualification({ id: 'q:other' }, ['o:rest'])],
    },
    entries,
  );

const via = { viaId: 'mc:a' };
const capCase = (
  policy: string,
  rule: string,
  owner: string,
  outcomeId: string,
  limit: number,
  over: number,
): RuleCase => ({
  row: `${policy} ${rule} 0`,
  title: 'at the cap, inclusive, and a hundredth over it',
  on: '2026-01-01',
  inside: towards(owner, held(outcomeId, via), held('o:rest')),
  outside: towards(owner, held(outcomeId, via), held('o:crumb', via)),
  severity: 'VIOLATION',
  finding: { actual: over, limit, subjectIds: ['o:crumb', outcomeId, 'q:degree'] },
});

const caps = ['in-stacking', 'in-credit-bank'].flatMap((policy) => [
  capCase(policy, 'in-stack.cap', 'org:a', 'o:half', 60.5, 60.51),
  capCase(policy, 'in-stack.cap-skills-university', 'org:skills', 'o:most', 84.7, 84.71),
]);

export const indiaCases: readonly RuleCase[] = [
  {
    row: 'in-micro-credential in-mc.hours-multiple 0',
    title: 'a multiple of 7.5 hours',
    on: '2026-01-01',
    inside: listing({}, { learningHours: 22.5 }),
    outside: listing({}, { learningHours: 22.51 }),
    severity: 'VIOLATION',
    finding: { actual: 22.51, limit: { multipleOf: 7.5 } },
  },
  {
    row: 'in-micro-credential in-mc.hours-multiple 0',
    title: 'at least one of them',
    on: '2026-01-01',
    inside: listing({}, { learningHours: 7.5 }),
    outside: listing({}, { learningHours: 0 }),
    severity: 'VIOLATION',
  },
  {
    row: 'in-micro-credential in-mc.notional-hours 0',
    title: 'thirty hours a credit',
    on: '2026-01-01',
    inside: listing({ credits: 0.25 }, { learningHours: 7.5 }),
    outside: listing({ credits: 0.26 }, { learningHours: 7.5 }),
    severity: 'NOTE',
  },
  ...caps,
  {
    row: 'in-credit-bank in-bank.shelf-life 0',
    title: 'the last day that the bank states',
    on: '2026-01-01',
    inside: towards('org:a', held('o:rest', { creditExpiresOn: '2026-01-01' })),
    outside: towards('org:a', held('o:rest', { creditExpiresOn: '2025-12-31' })),
    severity: 'VIOLATION',
    finding: { actual: '2026-01-01', limit: '2025-12-31', subjectIds: ['o:rest'] },
  },
  {
    row: 'in-credit-bank in-bank.shelf-life 0',
    title: 'seven years where the bank states none, from a leap day to the end of February',
    on: '2027-03-01',
    inside: towards('org:a', held('o:rest', { achievedOn: '2020-03-01' })),
    outside: towards('org:a', held('o:rest', { achievedOn: '2020-02-29' })),
    severity: 'VIOLATION',
    finding: { limit: '2027-02-28' },
  },
  {
    row: 'in-credit-bank in-bank.redeemed 0',
    title: 'a use for a qualification, but not for an issued ALQ',
    on: '2026-01-01',
    inside: towards('org:a', held('o:rest', { usedFor: ['alq:1'] })),
    outside: towards('org:a', held('o:rest', { usedFor: ['q:other'] })),
    severity: 'VIOLATION',
    finding: { actual: ['q:other'], subjectIds: ['o:rest'] },
  },
];
