import { credential, item, listing, type RuleCase } from './ruleCase.ts';

const ON = '2026-01-01';

const drawn = (kind: 'TRAINING_REGULATION' | 'SKILLS_FRAMEWORK') =>
  credential({
    frameworks: [{ id: 'fw:a', name: 'A', kind, jurisdiction: 'DK' }],
    microCredentials: [item({ id: 'mc:a', framework: 'fw:a' })],
  });

export const denmarkAndSingaporeCases: readonly RuleCase[] = [
  {
    row: 'dk-amu dk.exam 0',
    title: 'an assessment of every outcome',
    on: ON,
    inside: listing({}, { assessments: ['Test'] }),
    outside: listing({}, { assessments: [] }),
    severity: 'NOTE',
    finding: { subjectIds: ['o:a'] },
  },
  {
    row: 'dk-amu dk.joint-competence-description 0',
    title: 'drawn from a joint competence description',
    on: ON,
    inside: drawn('TRAINING_REGULATION'),
    outside: drawn('SKILLS_FRAMEWORK'),
    severity: 'WARNING',
  },
  {
    row: 'dk-amu dk.day 0',
    title: '7.4 hours a day',
    on: ON,
    inside: listing({ credits: 5 }, { learningHours: 37 }),
    outside: listing({ credits: 5 }, { learningHours: 37.01 }),
    severity: 'NOTE',
  },
  {
    row: 'sg-skills-framework sg.framework 0',
    title: 'drawn from a Skills Framework',
    on: ON,
    inside: drawn('SKILLS_FRAMEWORK'),
    outside: drawn('TRAINING_REGULATION'),
    severity: 'WARNING',
  },
  {
    row: 'sg-skills-framework sg.audience 0',
    title: 'an offering for an audience',
    on: ON,
    inside: credential({
      microCredentials: [item({ id: 'mc:a' })],
      offerings: [
        {
          id: 'offer:a',
          item: 'mc:a',
          provider: 'org:a',
          mode: 'ONLINE',
          audience: 'ADULT_OR_MID_CAREER',
        },
      ],
    }),
    outside: listing({}),
    severity: 'NOTE',
    finding: { actual: ['audience'] },
  },
  ...[
    [1, null],
    [6, 7],
  ].map(([inside, outside]) => ({
    row: 'sg-skills-framework sg.levels 0',
    title: `level ${String(outside)}`,
    on: ON,
    inside: listing({ level: inside ?? 0 }),
    outside: listing(outside ? { level: outside } : {}),
    severity: outside ? ('WARNING' as const) : ('NOTE' as const),
  })),
];
