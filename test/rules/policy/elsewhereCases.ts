import { expect } from 'vitest';
import {
  credential,
  evidence,
  item,
  listing,
  outcome,
  qualification,
  type RuleCase,
} from './ruleCase.ts';

const ON = '2026-01-01';

const european = (members: object, outcomeMembers: object = {}) =>
  credential({
    learningOutcomes: [outcome({ id: 'o:a', assessments: ['Test'], ...outcomeMembers })],
    microCredentials: [item({ id: 'mc:a', level: 5, jurisdiction: 'IE', ...members })],
    offerings: [{ id: 'offer:a', item: 'mc:a', provider: 'org:a', mode: 'ONLINE' }],
  });

export const elsewhereCases: readonly RuleCase[] = [
  ...[
    [european({}, { assessments: [] }), 'type of assessment'] as const,
    [european({ level: undefined }), 'level'] as const,
    [listing({ level: 5 }, { assessments: ['Test'] }), 'form of participation'] as const,
  ].map(([outside, element]) => ({
    row: 'eu-micro-credential eu.mandatory 0',
    title: `without ${element}`,
    on: ON,
    inside: european({}),
    outside,
    severity: 'NOTE' as const,
    finding: { actual: expect.arrayContaining([element]) as unknown },
  })),
  {
    row: 'eu-micro-credential eu.mandatory 0',
    title: 'by its record without outcomes',
    on: ON,
    inside: european({}),
    outside: european({ outcomes: [] }),
    severity: 'VIOLATION',
    finding: { actual: ['learning outcomes'] },
  },
  {
    row: 'au-micro-credential au.min-hours 0',
    title: 'an hour',
    on: ON,
    inside: listing({}, { learningHours: 1 }),
    outside: listing({}, { learningHours: 0.99 }),
    severity: 'VIOLATION',
    finding: { actual: 0.99, limit: { minHours: 1 } },
  },
  {
    row: 'au-micro-credential au.below-award 0',
    title: 'less than an award',
    on: ON,
    inside: credential({
      learningOutcomes: [outcome({ id: 'o:a' }), outcome({ id: 'o:b' })],
      microCredentials: [item({ id: 'mc:a' })],
      qualifications: [qualification({ id: 'q:a', jurisdiction: 'AU' }, ['o:a', 'o:b'])],
    }),
    outside: credential({
      microCredentials: [item({ id: 'mc:a' })],
      qualifications: [qualification({ id: 'q:a', jurisdiction: 'AU' })],
    }),
    severity: 'VIOLATION',
  },
  {
    row: 'au-micro-credential au.assessed 0',
    title: 'assessed',
    on: ON,
    inside: listing({}, { assessments: ['Test'] }),
    outside: listing({}),
    severity: 'NOTE',
  },
  {
    row: 'rpl-open-polytechnic rpl.match 0',
    title: 'four fifths, inclusive',
    on: ON,
    inside: evidence({ met: 4, asked: 5 }),
    outside: evidence({ met: 7999, asked: 10_000 }),
    severity: 'VIOLATION',
  },
  {
    row: 'rpl-open-polytechnic rpl.recency 0',
    title: 'ten years',
    on: ON,
    inside: evidence({ lastPractisedOn: '2016-01-01' }),
    outside: evidence({ lastPractisedOn: '2015-12-31' }),
    severity: 'VIOLATION',
  },
  {
    row: 'rpl-unitec rpl.recency 0',
    title: 'five years; what is not stated is a note',
    on: ON,
    inside: evidence({ lastPractisedOn: '2021-01-01' }),
    outside: evidence({ lastPractisedOn: null }),
    severity: 'NOTE',
  },
  {
    row: 'rpl-unitec rpl.level 0',
    title: 'the level of the outcome',
    on: ON,
    inside: evidence({ evidenceLevel: 4, outcomeLevel: 4 }),
    outside: evidence({ evidenceLevel: 3, outcomeLevel: 4 }),
    severity: 'VIOLATION',
  },
];
