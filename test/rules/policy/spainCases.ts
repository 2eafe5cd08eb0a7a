import {
  award,
  credential,
  held,
  item,
  listing,
  outcome,
  qualification,
  stack,
  type RuleCase,
} from './ruleCase.ts';

const ON = '2026-01-01';

const modules = (dOutcomes: readonly string[], type = 'GRADE_D') => ({
  learningOutcomes: ['o:a', 'o:b', 'o:own'].map((id) => outcome({ id })),
  qualifications: [
    qualification({ id: 'q:d', type, jurisdiction: 'ES', level: 2 }, dOutcomes),
    qualification({
      id: 'q:c',
      type: 'GRADE_C',
      jurisdiction: 'ES',
      groups: ['o:a', 'o:b'].map((id) => ({
        id,
        name: `Module ${id}`,
        rule: { all: true },
        outcomes: [id],
      })),
    }),
  ],
});
const gradeD = modules(['o:a', 'o:b', 'o:own']);
const graded = (type: string, members: object) =>
  award({ qualifications: [qualification({ id: 'q:a', type, jurisdiction: 'ES', ...members })] });
const gradeE = (learningHours: number) =>
  award({
    learningOutcomes: [outcome({ id: 'o:a', learningHours })],
    qualifications: [qualification({ id: 'q:a', type: 'GRADE_E', jurisdiction: 'ES' })],
  });

export const spainCases: readonly RuleCase[] = [
  {
    row: 'es-grades es.d-not-sum-of-c 0',
    title: 'a grade D has modules of its own',
    on: ON,
    inside: award(gradeD),
    outside: award(modules(['o:a', 'o:b'])),
    severity: 'VIOLATION',
  },
  {
    row: 'es-grades es.d-not-sum-of-c 0',
    title: 'all of grade C is held, and what is in no grade C is not',
    on: ON,
    inside: stack(gradeD, [held('o:own')]),
    outside: stack(gradeD, [held('o:a'), held('o:b')]),
    severity: 'VIOLATION',
    finding: { actual: ['o:own'], subjectIds: ['o:own'] },
  },
  {
    row: 'es-grades es.one-module 0',
    title: 'outcomes of one module',
    on: ON,
    inside: credential({
      ...modules(['o:own']),
      microCredentials: [item({ id: 'mc:a' }, ['o:a'])],
    }),
    outside: credential({
      ...modules(['o:own']),
      microCredentials: [item({ id: 'mc:a' }, ['o:a', 'o:b'])],
    }),
    severity: 'VIOLATION',
    finding: { actual: ['Module o:a', 'Module o:b'] },
  },
  {
    row: 'es-grades es.levels 0',
    title: 'grade A or B at level 4',
    on: ON,
    inside: listing({ level: 3 }),
    outside: listing({ level: 4 }),
    severity: 'VIOLATION',
  },
  {
    row: 'es-grades es.levels 1',
    title: 'grade C at level 4',
    on: ON,
    inside: graded('GRADE_C', { level: 3 }),
    outside: graded('GRADE_C', { level: 4 }),
    severity: 'VIOLATION',
  },
  {
    row: 'es-grades es.levels 2',
    title: 'grade E at level 1',
    on: ON,
    inside: graded('GRADE_E', { level: 2 }),
    outside: graded('GRADE_E', { level: 1 }),
    severity: 'VIOLATION',
  },
  ...[
    [300, 299.99],
    [900, 900.01],
  ].map(([inside = 0, outside = 0]) => ({
    row: 'es-grades es.e-hours 0',
    title: `${outside} hours`,
    on: ON,
    inside: gradeE(inside),
    outside: gradeE(outside),
    severity: 'VIOLATION' as const,
    finding: { actual: outside, limit: { minHours: 300, maxHours: 900 } },
  })),
];
