import { award, outcome, qualification, type RuleCase } from './ruleCase.ts';

const QUAL = 'nz-qualification';

const minima: readonly RuleCase[] = (
  [
    [0, 'CERTIFICATE', 40],
    [1, 'DIPLOMA', 120],
    [2, 'BACHELOR', 360],
    [3, 'GRADUATE_CERTIFICATE', 60],
    [4, 'Graduate Diploma', 120],
    [5, 'POSTGRADUATE_CERTIFICATE', 60],
    [6, 'POSTGRADUATE_DIPLOMA', 120],
    [7, 'BACHELOR_HONOURS', 120],
    [8, 'MASTER', 240],
  ] as const
).map(([place, type, credits]) => ({
  row: `${QUAL} nz-qual.min-credits ${place}`,
  title: `a ${type}`,
  on: '2026-01-01',
  inside: award({ qualifications: [qualification({ id: 'q:a', type, credits })] }),
  outside: award({ qualifications: [qualification({ id: 'q:a', type, credits: credits - 0.01 })] }),
  severity: 'VIOLATION' as const,
  finding: { actual: credits - 0.01, limit: { minCredits: credits }, subjectIds: ['q:a'] },
}));

const diploma = (level: number, high: number, low: number, lowCredits: number) =>
  award({
    learningOutcomes: [
      outcome({
        id: 'o:high',
        level: high,
        credits: (12_000 - Math.round(100 * lowCredits)) / 100,
      }),
      outcome({ id: 'o:low', level: low, credits: lowCredits }),
    ],
    qualifications: [
      qualification({ id: 'q:a', type: 'DIPLOMA', level, credits: 120 }, ['o:high', 'o:low']),
    ],
  });

const profiles: readonly RuleCase[] = [
  [0, 5, 4, 3, 0],
  [1, 5, 5, 4, 48],
  [2, 6, 5, 4, 0],
  [3, 6, 6, 5, 48],
].map(([place, level = 0, high = 0, low = 0, most = 0]) => ({
  row: `${QUAL} nz-qual.diploma-levels ${String(place)}`,
  title: `a diploma at level ${level}`,
  on: '2026-01-01',
  inside: diploma(level, high, low, most),
  outside: diploma(level, high, low, most + 0.01),
  severity: 'VIOLATION' as const,
}));

export const nzQualificationCases: readonly RuleCase[] = [...minima, ...profiles];
