import {
  credential,
  item,
  listing,
  outcome,
  part,
  proposal,
  qualification,
  type RuleCase,
} from './ruleCase.ts';

const MC = 'nz-micro-credential';
const LIMITS_2018 = { minCredits: 5, maxCredits: 40 };
const LIMITS_2022 = { minCredits: 1, maxCredits: 40 };

const sizes: readonly RuleCase[] = [
  {
    row: `${MC} nz-mc.credits 0`,
    title: 'the consulted minimum of ten',
    on: '2018-07-01',
    inside: listing({ credits: 10 }),
    outside: listing({ credits: 9.99 }),
    severity: 'NOTE',
    finding: { actual: 9.99, limit: { minCredits: 10 } },
  },
  {
    row: `${MC} nz-mc.credits 1`,
    title: 'five at least',
    on: '2020-06-01',
    inside: listing({ credits: 5 }),
    outside: listing({ credits: 4.99 }),
    severity: 'VIOLATION',
    finding: { actual: 4.99, limit: LIMITS_2018, subjectIds: ['mc:a'] },
  },
  {
    row: `${MC} nz-mc.credits 1`,
    title: 'forty at most',
    on: '2020-06-01',
    inside: listing({ credits: 40 }),
    outside: listing({ credits: 40.01 }),
    severity: 'VIOLATION',
    finding: { actual: 40.01, limit: LIMITS_2018 },
  },
  {
    row: `${MC} nz-mc.credits 1`,
    title: 'a part of an unbundled qualification',
    on: '2020-06-01',
    inside: part({ learningOutcomes: [outcome({ id: 'o:a', credits: 5 })] }, ['o:a']),
    outside: part({ learningOutcomes: [outcome({ id: 'o:a', credits: 4 })] }, ['o:a']),
    severity: 'VIOLATION',
    finding: { actual: 4, subjectIds: ['o:a'] },
  },
  {
    row: `${MC} nz-mc.credits 2`,
    title: 'one at least',
    on: '2024-06-01',
    inside: listing({ credits: 1 }),
    outside: listing({ credits: 0.99 }),
    severity: 'VIOLATION',
    finding: { actual: 0.99, limit: LIMITS_2022 },
  },
  {
    row: `${MC} nz-mc.credits 2`,
    title: 'forty at most, of a proposal too',
    on: '2024-06-01',
    inside: proposal(4000),
    outside: proposal(4001),
    severity: 'VIOLATION',
    finding: { actual: 40.01, limit: LIMITS_2022, subjectIds: [] },
  },
  {
    row: `${MC} nz-mc.notional-hours 0`,
    title: 'ten hours a credit',
    on: '2026-01-01',
    inside: listing({ credits: 10 }, { learningHours: 100 }),
    outside: listing({ credits: 10 }, { learningHours: 100.01 }),
    severity: 'NOTE',
  },
];

const twins = (listedOn: string, otherOutcome: string) =>
  credential({
    learningOutcomes: [outcome({ id: 'o:a' }), outcome({ id: 'o:b' })],
    microCredentials: [
      item({ id: 'mc:new', listedOn }, ['o:a']),
      item({ id: 'mc:old', listedOn: '2018-08-20' }, [otherOutcome]),
    ],
  });

const duplicates: readonly RuleCase[] = [
  ['2019-05-01', 'VIOLATION', false] as const,
  ['2021-05-01', 'WARNING', false] as const,
  ['2023-05-01', 'NOTE', true] as const,
].map(([on, severity, allowed], place) => ({
  row: `${MC} nz-mc.duplication ${place}`,
  title: 'the same required outcomes',
  on,
  inside: twins('2018-08-22', 'o:b'),
  outside: twins('2018-08-22', 'o:a'),
  severity,
  finding: { actual: ['mc:old'], limit: { allowed }, subjectIds: ['mc:new', 'mc:old'] },
}));

const words: readonly RuleCase[] = [
  ['International Fencing', 'National Fencing', 'national'],
  ['Undergrowth Fencing', 'Undergraduate Fencing', 'under-graduate'],
  ['Undergrowth Fencing', 'Under-graduate Fencing', 'under-graduate'],
  ['Mastering Fences', "Fencing: a Master's Course", 'master'],
  ['Fencing in Zealandia', 'Fencing in new zealand', 'New Zealand'],
  ['Doctrine of Fences', 'Diploma of Fencing', 'diploma'],
  ['Agreed Fences', 'Degrees of Fencing', 'degree'],
  ['Bach Fencing', 'Bachelor Fencing', 'bachelor'],
  ['Document Fencing', 'Doctor of Fences', 'doctor'],
  ['Posts and Graduates', 'Postgraduate Fencing', 'post-graduate'],
].map(([inside, outside, word]) => ({
  row: `${MC} nz-mc.title-words 0`,
  title: `"${String(outside)}"`,
  on: '2026-01-01',
  inside: listing({ title: inside ?? '' }),
  outside: listing({ title: outside ?? '' }),
  severity: 'VIOLATION' as const,
  finding: { actual: [word] },
}));

const complete = (members: object) =>
  credential({
    subjectFields: [
      { id: 'f:03', name: 'Engineering', scheme: 'NZSCED' },
      { id: 'f:0399', name: 'Other', scheme: 'NZSCED', broader: 'f:03' },
      { id: 'f:039999', name: 'Fencing', scheme: 'NZSCED', broader: 'f:0399' },
    ],
    microCredentials: [
      item({
        id: 'mc:a',
        level: 3,
        purpose: 'To fence.',
        subject: 'f:039999',
        reviewOn: '2027-01-01',
        endorsedBy: ['org:a'],
        ...members,
      }),
    ],
  });

const records: readonly RuleCase[] = [
  ...[
    [{ level: undefined }, 'level'] as const,
    [{ subject: 'f:0399' }, 'six-digit NZSCED code'] as const,
    [{ purpose: undefined }, 'purpose and outcome statement'] as const,
    [{ reviewOn: undefined }, 'review period'] as const,
  ].map(([members, element]) => ({
    row: `${MC} nz-mc.listing-fields 0`,
    title: `without ${element}`,
    on: '2026-01-01',
    inside: complete({}),
    outside: complete(members),
    severity: 'NOTE' as const,
    finding: { actual: [element] },
  })),
  {
    row: `${MC} nz-mc.support 0`,
    title: 'without support',
    on: '2026-01-01',
    inside: complete({}),
    outside: complete({ endorsedBy: [] }),
    severity: 'NOTE',
  },
  {
    row: `${MC} nz-mc.review 0`,
    title: 'overdue',
    on: '2022-06-01',
    inside: listing({ listedOn: '2022-12-31', reviewOn: '2022-06-01' }),
    outside: listing({ listedOn: '2022-12-31', reviewOn: '2022-05-31' }),
    severity: 'VIOLATION',
    finding: { actual: '2022-05-31' },
  },
  {
    row: `${MC} nz-mc.review 0`,
    title: 'overdue, unless it is discontinued',
    on: '2022-06-01',
    inside: listing({ listedOn: '2021-01-01', reviewOn: '2022-01-01', status: 'DISCONTINUED' }),
    outside: listing({ listedOn: '2021-01-01', reviewOn: '2022-01-01', status: 'EXPIRING' }),
    severity: 'VIOLATION',
  },
  {
    row: `${MC} nz-mc.review 0`,
    title: 'more than a year off, listed before 2023',
    on: '2022-06-01',
    inside: listing({ listedOn: '2022-06-01', reviewOn: '2023-06-01' }),
    outside: listing({ listedOn: '2022-06-01', reviewOn: '2023-06-02' }),
    severity: 'VIOLATION',
    finding: { actual: '2023-06-02', limit: { maxYears: 1, dueBy: '2023-06-01' } },
  },
  {
    row: `${MC} nz-mc.review 1`,
    title: 'more than three years off, listed from 2023 on',
    on: '2024-02-29',
    inside: listing({ listedOn: '2024-02-29', reviewOn: '2027-02-28' }),
    outside: listing({ listedOn: '2024-02-29', reviewOn: '2027-03-01' }),
    severity: 'VIOLATION',
    finding: { limit: { maxYears: 3, dueBy: '2027-02-28' } },
  },
  {
    row: `${MC} nz-mc.review 1`,
    title: 'the next of several reviews cannot be told from a period that is too long',
    on: '2023-01-01',
    inside: listing({ listedOn: '2023-01-01', reviewOn: '2026-01-01' }),
    outside: listing({ listedOn: '2023-01-01', reviewOn: '2027-01-01' }),
    severity: 'NOTE',
  },
];

const whole = { id: 'q:a' };
const breaking: readonly RuleCase[] = [
  {
    row: `${MC} nz-mc.breaking-up 0`,
    title: 'all that it requires lies in one qualification',
    on: '2026-01-01',
    inside: credential({
      learningOutcomes: [outcome({ id: 'o:a' }), outcome({ id: 'o:b' })],
      microCredentials: [item({ id: 'mc:a' }, ['o:a', 'o:b'])],
      qualifications: [qualification(whole)],
    }),
    outside: credential({
      microCredentials: [item({ id: 'mc:a' })],
      qualifications: [qualification(whole)],
    }),
    severity: 'NOTE',
    finding: { actual: ['q:a'] },
  },
  {
    row: `${MC} nz-mc.breaking-up 0`,
    title: 'a part is always one',
    on: '2026-01-01',
    inside: listing({}),
    outside: part({ qualifications: [qualification(whole)] }, ['o:a']),
    severity: 'NOTE',
  },
];

export const nzCases: readonly RuleCase[] = [
  ...sizes,
  ...duplicates,
  ...words,
  ...records,
  ...breaking,
];
